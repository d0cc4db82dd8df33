import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Options } from "../src/model/address";
import { axisOf, type Figure } from "../src/model/grid";
import { EVERYTHING } from "../src/model/selection";
import { boundsOfEntry, figureShare, largest, layoutOf, moved, shadeOf, shades, sizeOf } from "../src/views/table/model";
import { manifest } from "./fixture";

const release = manifest();
const chart = (name: string) => release.charts.find((candidate) => candidate.name === name)!;
const layout = (options: Options) => {
  const { rows, columns, layers, show } = layoutOf(options, release);
  return [rows.name, columns?.name ?? null, layers?.name ?? null, show];
};
const synthetic = (count: number | null): Figure => ({ kind: "synthetic", count });
const reported = (count: number, low = count, high = count): Figure => ({
  kind: "protected",
  value: { state: "reported", count, low, high, how: "one", parts: 1, missing: 0 },
});
const SUPPRESSED: Figure = { kind: "protected", value: { state: "suppressed" } };

describe("the layout that an address asks for", () => {
  it("is of the first two attributes that are neither years nor countries where it says nothing", () =>
    expect(layout({})).toEqual(["gender", "means", null, "count"]));
  it("is what is named", () =>
    expect(layout({ rows: "place", columns: "year", layers: "gender", show: "row" })).toEqual(["place", "year", "gender", "row"]));
  it("has no columns where only rows and layers are named", () =>
    expect(layout({ rows: "gender", layers: "place" })).toEqual(["gender", null, "place", "count"]));
  it("has no columns where they are left out by name", () =>
    expect(layout({ rows: "gender", columns: "none" })).toEqual(["gender", null, null, "count"]));
  it("falls back where a name or a measure is not known", () =>
    expect(layout({ rows: "x", columns: "y", layers: "z", show: "w" })).toEqual(["gender", "means", null, "count"]));
  it("sets an attribute against itself only where several of its values may hold for one case", () => {
    expect(layout({ rows: "means", columns: "means" })).toEqual(["means", "means", null, "count"]);
    expect(layout({ rows: "gender", columns: "gender" })).toEqual(["gender", "means", null, "count"]);
  });
  it("never splits by an attribute that stands in rows or columns", () => {
    expect(layout({ rows: "gender", columns: "place", layers: "place" })).toEqual(["gender", "place", null, "count"]);
    expect(layout({ rows: "gender", columns: "place", layers: "gender" })).toEqual(["gender", "place", null, "count"]);
  });
  it("knows one share only without columns", () => {
    expect(layout({ rows: "gender", columns: "none", show: "row" })[3]).toBe("all");
    expect(layout({ rows: "gender", layers: "place", show: "all" })[3]).toBe("column");
    expect(layout({ rows: "gender", layers: "place", show: "row" })[3]).toBe("row");
  });
});

describe("the largest values of an axis", () => {
  const codes = (name: string, sizes: readonly number[], limit: number): string[] =>
    largest(axisOf(chart(name), EVERYTHING), (place) => sizes[place]!, limit, release).bars.map(
      ({ column, value }) => release.columns[column]!.values[value]!.code,
    );
  it("stand by size", () => expect(codes("place", [1, 3, 2], 9)).toEqual(["B,B", "C&C=", "AA"]));
  it("are no more than asked for", () => expect(codes("place", [1, 3, 2], 2)).toEqual(["B,B", "C&C="]));
  it("keep the order of the years", () => expect(codes("year", [5, 9, 1, 7, 0], 3)).toEqual(["2014", "2015", "2017"]));
  it("have not recorded last, however large it is", () => expect(codes("gender", [1, 2, 9], 3)).toEqual(["Male", "Female", ""]));
});

describe("shares of figures", () => {
  it("are had of two of one kind, with the bounds of protected ones", () => {
    expect(figureShare(reported(50, 40, 60), reported(100, 80, 120))).toEqual({ state: "known", value: 0.5, low: 40 / 120, high: 60 / 80 });
    expect(figureShare(synthetic(5), synthetic(20))).toMatchObject({ value: 0.25, low: null });
  });
  it("are not had of fewer than twenty, of what is suppressed, or across kinds", () => {
    expect(figureShare(reported(5), reported(25, 19, 30))).toEqual({ state: "unknown", reason: "small" });
    expect(figureShare(synthetic(5), synthetic(19))).toEqual({ state: "unknown", reason: "small" });
    expect(figureShare(SUPPRESSED, reported(100))).toEqual({ state: "unknown", reason: "suppressed" });
    expect(figureShare(synthetic(5), reported(100)).state).toBe("unknown");
  });
});

describe("what a cell shows", () => {
  it("is its count, or nothing where it has none", () => {
    expect(sizeOf({ figure: reported(7), ratio: null })).toBe(7);
    expect(sizeOf({ figure: SUPPRESSED, ratio: null })).toBeNull();
    expect(sizeOf({ figure: synthetic(0), ratio: null })).toBe(0);
  });
  it("is its share where shares are shown, never its count in place of one", () => {
    expect(sizeOf({ figure: reported(7), ratio: { state: "known", value: 0.1, low: 0, high: 0.2 } })).toBe(0.1);
    expect(sizeOf({ figure: reported(7), ratio: { state: "unknown", reason: "small" } })).toBeNull();
  });
  it("has the bounds of what is shown", () => {
    expect(boundsOfEntry({ figure: reported(7, 5, 9), ratio: null })).toEqual([5, 9]);
    expect(boundsOfEntry({ figure: reported(7, 5, 9), ratio: { state: "known", value: 0.1, low: 0, high: 0.2 } })).toEqual([0, 0.2]);
    expect(boundsOfEntry({ figure: reported(7, 5, 9), ratio: { state: "unknown", reason: "small" } })).toBeNull();
    expect(boundsOfEntry({ figure: synthetic(7), ratio: null })).toBeNull();
  });
});

describe("the shades", () => {
  it("begin at round counts, each about twice the one before", () =>
    expect(shades([3, 12_345, null], "count")).toEqual([0, 500, 1000, 2000, 5000, 10_000]));
  it("begin at even shares", () => expect(shades([0.02, 0.83], "row")).toEqual([0, 0.2, 0.4, 0.6, 0.8]));
  it("are one where there is nothing to tell apart", () => expect(shades([null, 0], "count")).toEqual([0]));
  it("rise from nought, are at most six, and each is reached or passed by some cell", () => {
    const sizes = fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000 })), { minLength: 1 });
    const portions = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(sizes, fc.constant("count" as const)), fc.tuple(portions, fc.constant("row" as const))), ([values, show]) => {
        const from = shades(values, show);
        expect(from[0]).toBe(0);
        expect(from.length).toBeLessThanOrEqual(6);
        expect(from.every((start, i) => i === 0 || start > from[i - 1]!)).toBe(true);
        expect(from.at(-1)!).toBeLessThanOrEqual(Math.max(0, ...values.map((value) => value ?? 0)));
      }),
    );
  });
  it("leave a cell without a number unshaded, and give every number the shade that it has reached", () => {
    expect(shadeOf(null, [0, 10, 20])).toBe(0);
    expect([0, 9, 10, 19, 20, 99].map((size) => shadeOf(size, [0, 10, 20]))).toEqual([1, 1, 2, 2, 3, 3]);
  });
});

describe("the keys in a table", () => {
  it("move by one place, or to the ends of a row", () => {
    expect(moved("ArrowDown", [0, 1], 3, 4, false)).toEqual([1, 1]);
    expect(moved("ArrowRight", [0, 1], 3, 4, false)).toEqual([0, 2]);
    expect(moved("Home", [2, 3], 3, 4, false)).toEqual([2, 0]);
    expect(moved("End", [2, 0], 3, 4, false)).toEqual([2, 3]);
  });
  it("are mirrored where the language runs from right to left", () => expect(moved("ArrowRight", [0, 1], 3, 4, true)).toEqual([0, 0]));
  it("stay within, and leave other keys alone", () => {
    expect(moved("ArrowUp", [0, 1], 3, 4, false)).toBeNull();
    expect(moved("ArrowRight", [0, 3], 3, 4, false)).toBeNull();
    expect(moved("a", [1, 1], 3, 4, false)).toBeNull();
  });
});
