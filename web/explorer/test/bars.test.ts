import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barRows, LONG, shortened, SHORT, ticks, type BarFigures, type BarRow } from "../src/model/bars";
import { countOf, type Figure } from "../src/model/grid";
import type { Bar, Manifest } from "../src/model/manifest";
import { EVERYTHING, toggle } from "../src/model/selection";
import { manifest } from "./fixture";

const release = manifest();
const synthetic = (count: number | null): Figure => ({ kind: "synthetic", count });
const reported = (count: number): Figure => ({ kind: "protected", value: { state: "reported", count, low: count, high: count, how: "one", parts: 1, missing: 0 } });
const SUPPRESSED: Figure = { kind: "protected", value: { state: "suppressed" } };
const by = (now: (bar: Bar) => Figure, rank: BarFigures["rank"] = (bar) => countOf(now(bar)) ?? -1): BarFigures => ({ now, rank });

describe("the rows of a chart", () => {
  it("stand by rank, with not recorded last", () => {
    const rows = barRows(release.charts[0]!, release, toggle(EVERYTHING, 0, 1), by(({ value }) => synthetic([5, 9, 100][value]!)));
    expect(rows.map(({ label, chosen }) => [label, chosen])).toEqual([["Man or boy", true], ["Woman or girl", false], ["Not recorded", false]]);
  });

  it("keep the rank that they have without filters, so that they do not jump", () => {
    const rows = barRows(release.charts[0]!, release, EVERYTHING, by(({ value }) => synthetic([3, 8, 1][value]!), ({ value }) => [20, 10, 0][value]!));
    expect(rows.map(({ label, figure }) => [label, countOf(figure)])).toEqual([["Woman or girl", 3], ["Man or boy", 8], ["Not recorded", 1]]);
  });

  it("have the figure of their own bar, whatever its kind and state", () => {
    const figures = [reported(7), SUPPRESSED, synthetic(null)];
    const rows = barRows(release.charts[0]!, release, EVERYTHING, by(({ value }) => figures[value]!));
    expect(rows.map(({ value, figure }) => figure === figures[value])).toEqual([true, true, true]);
  });

  it("keep the order of the years, and call flags by their attribute", () => {
    const counts = by(({ value }) => synthetic(value));
    expect(barRows(release.charts[2]!, release, EVERYTHING, counts).map(({ code }) => code)).toEqual(["2014", "2015", "2016", "2017", ""]);
    expect(barRows(release.charts[3]!, release, EVERYTHING, counts).map(({ label }) => label)).toContain("Debt bondage");
  });

  it("of a long list stand by what they count now, those without a count last", () => {
    const values = Array.from({ length: LONG + 1 }, (_, i) => ({ code: `v${i}`, label: `Value ${i}`, reported: true, id: i }));
    const long: Manifest = { ...release, columns: [{ ...release.columns[0]!, values }] };
    const chart = { ...release.charts[0]!, bars: values.map((_, value) => ({ column: 0, value })) };
    const rows = barRows(chart, long, EVERYTHING, by(({ value }) => (value === 9 ? SUPPRESSED : reported(100 - value)), ({ value }) => value));
    expect(rows.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 9]);
  });
});

describe("a long list", () => {
  const row = (i: number, label = `Value ${i}`): BarRow => ({ column: 0, value: i, code: `v${i}`, label, chosen: i === 40, figure: reported(1) });
  const rows = [...Array.from({ length: 60 }, (_, i) => row(i)), row(60, "Côte d’Ivoire")];

  it("shows the first ten and what is chosen", () => expect(shortened(rows, "", false).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 40]));
  it("shows the first ten and what is excluded where all else is chosen", () => {
    const excluding = rows.map((each) => ({ ...each, chosen: each.value !== 40 }));
    expect(shortened(excluding, "", false).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 40]);
  });
  it("shows all when asked", () => expect(shortened(rows, "", true)).toHaveLength(61));
  it("finds without accents or capitals", () => expect(shortened(rows, "cote D", false).map(({ value }) => value)).toEqual([60]));
  it("finds a value by its code", () => expect(shortened(rows, "V7", false).map(({ value }) => value)).toEqual([7]));
  it("is left alone where it is hardly long", () => {
    expect(shortened(rows.slice(0, LONG), "", false)).toHaveLength(LONG);
    expect(shortened(rows.slice(0, LONG + 1), "", false)).toHaveLength(SHORT);
  });
});

describe("the scale of the years", () => {
  it("reaches the highest bar in at most six round steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (highest) => {
        const scale = ticks(highest);
        expect(scale[0]).toBe(0);
        expect(scale.at(-1)!).toBeGreaterThanOrEqual(highest);
        expect(scale.length).toBeLessThanOrEqual(6);
        expect(scale.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it("is nought alone where there is nothing", () => expect(ticks(0)).toEqual([0]));
});
