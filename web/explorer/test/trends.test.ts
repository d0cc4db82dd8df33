import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, bandPath, highest, linePath, namedYears, nearest, runs, steps, trendOf, type Point } from "../src/views/trends/model";
import { manifest } from "./fixture";

const release = manifest();
const point = (year: number, value: number | null, low: number | null = value, high: number | null = value): Point => ({ year, value, low, high, partial: false });
const years = (parts: ReturnType<typeof runs>): number[][] => parts.map((run) => run.map(({ year }) => year));
const plain = { x: (year: number) => year - 2000, y: (value: number) => value };

describe("the trend that an address asks for", () => {
  it("is of the years, of the selection as a whole, in counts", () => {
    const trend = trendOf({}, release)!;
    expect([trend.years.name, trend.by, trend.show]).toEqual(["year", null, "count"]);
  });
  it("is by the attribute that is named, but not by the years themselves or by what is not known", () => {
    expect(trendOf({ by: "means", show: "share" }, release)).toMatchObject({ by: { name: "means" }, show: "share" });
    expect(trendOf({ by: "year" }, release)!.by).toBeNull();
    expect(trendOf({ by: "x", show: "row" }, release)).toMatchObject({ by: null, show: "count" });
  });
  it("is none where there are no years", () =>
    expect(trendOf({}, { ...release, charts: release.charts.filter(({ type }) => type !== "year") })).toBeNull());
});

describe("a line", () => {
  it("breaks where a year has no number, and never falls to nought there", () => {
    const parts = runs([point(2001, 5), point(2002, null), point(2003, 7), point(2004, 8)]);
    expect(years(parts)).toEqual([[2001], [2003, 2004]]);
    expect(parts.flat().some(({ value }) => value === 0)).toBe(false);
  });
  it("breaks where a year is not there at all", () => expect(years(runs([point(2001, 5), point(2003, 7)]))).toEqual([[2001], [2003]]));
  it("holds every year that has a number once, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(100)), { maxLength: 30 }), (values) => {
        const points = values.map((value, i) => point(2000 + i, value));
        expect(runs(points).flat()).toEqual(points.filter(({ value }) => value !== null));
      }),
    );
  });
  it("goes through its points, and its band there and back", () => {
    const [run] = runs([point(2001, 5, 4, 6), point(2002, 7, 5, 9)]);
    expect(linePath(run!, plain)).toBe("M1.0 5.0L2.0 7.0");
    expect(bandPath(run!, plain)).toBe("M1.0 6.0L2.0 9.0L2.0 5.0L1.0 4.0Z");
  });
  it("has no band where there are no bounds", () => expect(bandPath(runs([point(2001, 5, null, null)])[0]!, plain)).toBeNull());
});

describe("the scale", () => {
  it("reaches the highest end of an interval", () => {
    expect(highest([point(2001, 5, 4, 16), point(2002, null)])).toBe(16);
    expect(highest([point(2001, 5, null, null)])).toBe(5);
    expect(steps(16, "count").at(-1)!).toBeGreaterThanOrEqual(16);
  });
  it("has steps of whole percent for shares", () => {
    expect(steps(0.17, "share")).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
    expect(steps(0.001, "share").at(-1)).toBe(0.01);
  });
});

describe("names", () => {
  it("of years are as many as there is room for, with the last one", () => {
    expect(namedYears([2001, 2002, 2003, 2004, 2005], 3)).toEqual([2001, 2003, 2005]);
    expect(namedYears([2001, 2002, 2003, 2004], 2)).toEqual([2002, 2004]);
    expect(namedYears([2001, 2002], 9)).toEqual([2001, 2002]);
    expect(namedYears([2001], 0)).toEqual([2001]);
  });
  it("of lines do not cover one another, stay above the base, and keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 1, maxLength: 4 }), (wanted) => {
        const places = apart(wanted, 14, 300);
        const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]!);
        order.slice(1).forEach((i, before) => expect(places[i]! - places[order[before]!]!).toBeGreaterThanOrEqual(14));
        expect(Math.max(...places)).toBeLessThanOrEqual(300);
      }),
    );
  });
  it("of lines stay where they are wanted if there is room", () => expect(apart([100, 200], 14, 300)).toEqual([100, 200]));
  it("of lines that end together on the base are pushed up from it", () => expect(apart([300, 300, 298], 14, 300)).toEqual([286, 300, 272]));
});

describe("the year that is read", () => {
  it("is the nearest one, in either direction of writing", () => {
    expect(nearest([2001, 2002, 2003], 1.6, plain.x)).toBe(2002);
    expect(nearest([2001, 2002, 2003], 0.4, (year) => 2004 - year)).toBe(2003);
    expect(nearest([], 1, plain.x)).toBeUndefined();
  });
});
