import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barRows, shortened, ticks, type BarRow, type Counter, type Counters } from "../src/model/bars";
import { toggle, EVERYTHING } from "../src/model/selection";
import { manifest } from "./fixture";

const release = manifest();
const by = (now: Counter): Counters => ({ now, unfiltered: now, instead: () => null });

describe("the rows of a chart", () => {
  it("stand by rank, with not recorded last", () => {
    const count = (_: number, value: number): number => [5, 9, 100][value]!;
    const rows = barRows(release.charts[0]!, release, toggle(EVERYTHING, 0, 1), by(count));
    expect(rows.map(({ label, chosen }) => [label, chosen])).toEqual([["Man or boy", true], ["Woman or girl", false], ["Not recorded", false]]);
  });

  it("stand by their protected counts where there are no others", () => {
    const none = (): null => null;
    const rows = barRows(release.charts[0]!, release, EVERYTHING, { now: none, unfiltered: none, instead: (_, value) => [3, 8, null][value]! });
    expect(rows.map(({ label, count }) => [label, count])).toEqual([["Man or boy", null], ["Woman or girl", null], ["Not recorded", null]]);
  });

  it("keep the order of the years, and call flags by their attribute", () => {
    const count = (_: number, value: number): number => value;
    expect(barRows(release.charts[2]!, release, EVERYTHING, by(count)).map(({ code }) => code)).toEqual(["2014", "2015", "2016", "2017", ""]);
    expect(barRows(release.charts[3]!, release, EVERYTHING, by(count)).map(({ label }) => label)).toContain("Debt bondage");
  });
});

describe("a long list", () => {
  const row = (i: number, label = `Value ${i}`): BarRow => ({ column: 0, value: i, code: `v${i}`, label, chosen: i === 40, count: 1 });
  const rows = [...Array.from({ length: 60 }, (_, i) => row(i)), row(60, "Côte d’Ivoire")];

  it("shows the first ten and what is chosen", () => expect(shortened(rows, "", false).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 40]));
  it("shows all when asked", () => expect(shortened(rows, "", true)).toHaveLength(61));
  it("finds without accents or capitals", () => expect(shortened(rows, "cote D", false).map(({ value }) => value)).toEqual([60]));
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
});
