import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf, boundsOf, countOf, isCitable, kindOf, type Axis, type Figure } from "../src/model/grid";
import type { Reported } from "../src/model/protected";
import { EVERYTHING, within, type Selection } from "../src/model/selection";
import { manifest } from "./fixture";

const release = { ...manifest(), reportingLength: 2 };
const chart = (name: string) => release.charts.find((each) => each.name === name)!;
const axis = (name: string, selection: Selection = EVERYTHING): Axis => axisOf(chart(name), selection);
const selection = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));
const women = selection([0, [0]]);
const kind = (chosen: Selection, ...axes: string[]) => kindOf(chosen, axes.map((name) => axis(name, chosen)), release, "auto");

describe("an axis", () => {
  it("has all bars of its chart, and of a filtered column only those chosen", () => {
    expect(axis("gender").bars).toHaveLength(3);
    expect(axis("gender", women).bars).toEqual([{ column: 0, value: 0 }]);
    expect(axis("means", selection([3, [0]])).bars).toHaveLength(2);
    expect(axis("means", selection([3, [1, 2]])).bars).toEqual([{ column: 4, value: 0 }]);
  });
});

describe("the kind of a table", () => {
  it("is protected while its longest cell is no longer than the reporting length", () => {
    expect([kind(EVERYTHING), kind(EVERYTHING, "gender"), kind(EVERYTHING, "gender", "year"), kind(EVERYTHING, "gender", "year", "place")]).toEqual([
      "protected", "protected", "protected", "synthetic",
    ]);
    expect([kind(women, "year"), kind(women, "gender"), kind(women, "year", "place")]).toEqual(["protected", "protected", "synthetic"]);
  });

  it("counts flags of one chart as a column each", () => {
    expect(kind(EVERYTHING, "means", "means")).toBe("protected");
    expect(kind(women, "means", "means")).toBe("synthetic");
    expect(kind(selection([3, [0]]), "means", "gender")).toBe("synthetic");
  });

  it("is what is asked for, where it is asked for", () => {
    const axes = ["gender", "year", "place"].map((name) => axis(name));
    expect(kindOf(women, axes, release, "protected")).toBe("protected");
    expect(kindOf(EVERYTHING, [], release, "synthetic")).toBe("synthetic");
  });

  it("is that of the cell with most columns, tried one by one", () => {
    const names = fc.array(fc.constantFrom(...release.charts.map(({ name }) => name)), { maxLength: 3 });
    const chosen = fc.subarray([0, 1, 2, 3, 4, 5]).map((columns) => selection(...columns.map((column): [number, number[]] => [column, [0]])));
    fc.assert(
      fc.property(names, chosen, (charts, filter) => {
        const axes = charts.map((name) => axis(name, filter));
        const cells = axes.reduce<Selection[]>((reached, { bars }) => reached.flatMap((cell) => bars.map((bar) => within(cell, bar))), [filter]);
        const longest = Math.max(filter.size, ...cells.map(({ size }) => size));
        expect(kindOf(filter, axes, release, "auto")).toBe(longest <= 2 ? "protected" : "synthetic");
      }),
    );
  });
});

describe("a figure", () => {
  const value: Reported = { state: "reported", count: 12, low: 8, high: 17, how: "one", parts: 1, missing: 0 };
  const figures: readonly [Figure, number | null, readonly [number, number] | null, boolean][] = [
    [{ kind: "protected", value }, 12, [8, 17], true],
    [{ kind: "protected", value: { ...value, low: null, high: null } }, 12, null, true],
    [{ kind: "protected", value: { state: "suppressed" } }, null, null, false],
    [{ kind: "protected", value: { state: "loading" } }, null, null, false],
    [{ kind: "synthetic", count: 12 }, 12, null, false],
    [{ kind: "synthetic", count: 0 }, 0, null, false],
    [{ kind: "synthetic", count: null }, null, null, false],
  ];

  it.each(figures)("%j has a count, bounds, and may be quoted or not", (figure, count, bounds, citable) => {
    expect([countOf(figure), boundsOf(figure), isCitable(figure)]).toEqual([count, bounds, citable]);
  });
});
