import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Protected, Reported } from "../src/model/protected";
import { lift, shareOf, type Ratio } from "../src/model/share";
import { EVERYTHING, type Selection } from "../src/model/selection";
import { associations, hasLifts, isComplete, scaleOf, standingOut, strength, type Association } from "../src/views/distinct/standing-out";
import { manifest } from "./fixture";

const release = manifest();
const selection = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));
const reported = (count: number, spread: number): Reported => ({
  state: "reported", count, low: Math.max(0, count - spread), high: count + spread, how: "one", parts: 1, missing: 0,
});
const chart = release.charts[0]!;
const one = (ratio: Ratio): Association => ({
  column: 0, value: 0, chart, part: { state: "suppressed" }, lift: ratio, here: ratio, all: ratio,
});
const known = (value: number, low: number, high: number): Ratio => ({ state: "known", value, low, high });

/** A lift with an interval that holds it. */
const ratios = fc.oneof(
  fc.tuple(...[1, 2, 3].map(() => fc.double({ min: 0, max: 30, noNaN: true }))).map((drawn) => {
    const [low, value, high] = drawn.sort((a, b) => a - b) as [number, number, number];
    return known(value, low, high);
  }),
  fc.constantFrom("small", "partial", "suppressed", "not computed", "loading", "unavailable").map((reason): Ratio => ({ state: "unknown", reason })),
);
const found = fc.array(ratios.map(one), { maxLength: 40 });

describe("the associations of a selection", () => {
  const chosen = selection([0, [0]]);
  const sizes = new Map<string, Protected>([["0", reported(1000, 10)], ["1", reported(400, 8)], ["2", reported(90, 4)]]);
  const count = (of: Selection): Protected => (of.has(0) && of.size === 2 ? reported(60, 3) : sizes.get(of.size === 1 && !of.has(0) ? "2" : String(of.size))!);

  it("hold every bar but those of filtered columns", () => {
    const columns = new Set(associations(chosen, release, count).map(({ column }) => column));
    expect([...columns]).toEqual([1, 2, 3, 4, 5]);
    expect(associations(chosen, release, count)).toHaveLength(3 + 5 + 2 + 1);
  });

  it("compare the share within the selection with the share among all cases", () => {
    for (const { part, lift: ratio, here, all } of associations(chosen, release, count)) {
      expect(part).toEqual(reported(60, 3));
      expect(ratio).toEqual(lift(reported(60, 3), reported(400, 8), reported(90, 4), reported(1000, 10)));
      expect(here).toEqual(shareOf(reported(60, 3), reported(400, 8)));
      expect(all).toEqual(shareOf(reported(90, 4), reported(1000, 10)));
    }
  });

  it("are told only where the release counts one attribute more together", () => {
    expect(hasLifts(chosen, release)).toBe(true);
    expect(hasLifts(selection([0, [0]], [1, [0]]), release)).toBe(false);
    expect(hasLifts(EVERYTHING, release)).toBe(true);
  });

  it("are complete when no count is on its way any more", () => {
    expect(isComplete(associations(chosen, release, count))).toBe(true);
    expect(isComplete(associations(chosen, release, (of) => (of.size === 2 ? { state: "loading" } : count(of))))).toBe(false);
  });
});

describe("what stands out", () => {
  it("is more frequent where the whole interval is above 1, and less frequent where it is below", () => {
    fc.assert(
      fc.property(found, (all) => {
        const { more, less } = standingOut(all);
        const [above, below] = [all.filter(({ lift: ratio }) => ratio.state === "known" && ratio.low! > 1), all.filter(({ lift: ratio }) => ratio.state === "known" && ratio.high! < 1)];
        expect(new Set(more)).toEqual(new Set(above));
        expect(new Set(less)).toEqual(new Set(below));
      }),
    );
  });

  it("and what does not are together all values", () => {
    fc.assert(
      fc.property(found, (all) => {
        const { more, less, untold } = standingOut(all);
        expect(more.length + less.length + [...untold.values()].reduce((sum, n) => sum + n, 0)).toBe(all.length);
        for (const [why, n] of untold)
          if (why !== "not different") expect(n).toBe(all.filter(({ lift: ratio }) => ratio.state === "unknown" && ratio.reason === why).length);
      }),
    );
  });

  it("is told in the order of how surely it departs from 1, by the nearer end of the interval", () => {
    const wide = one(known(9, 1.1, 40));
    const sure = one(known(3, 2.5, 3.5));
    expect(standingOut([wide, sure]).more).toEqual([sure, wide]);
    const [rare, hardly] = [one(known(0.2, 0, 0.3)), one(known(0.1, 0, 0.9))];
    expect(standingOut([hardly, rare]).less).toEqual([rare, hardly]);
    fc.assert(
      fc.property(found, (all) => {
        for (const list of [standingOut(all).more, standingOut(all).less]) {
          const strengths = list.map(({ lift: ratio }) => strength(ratio));
          expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
        }
      }),
    );
  });

  it("is nothing where an interval touches 1", () => expect(standingOut([one(known(2, 1, 3)), one(known(0.5, 0.2, 1))]).untold).toEqual(new Map([["not different", 2]])));
});

describe("the scale of lifts", () => {
  const above = fc.double({ min: 1, max: 1e4, noNaN: true });

  it("runs from 1 to beyond every interval, or to its end", () => {
    fc.assert(
      fc.property(fc.array(above, { maxLength: 8 }), above, (highs, ratio) => {
        const scale = scaleOf(highs.map((high) => one(known(high, 1, high))), "more");
        expect(scale.place(1)).toBe(0);
        expect(scale.place(ratio)).toBeGreaterThanOrEqual(0);
        expect(scale.place(ratio)).toBeLessThanOrEqual(1);
        expect(scale.ticks[0]).toBe(1);
        if (Math.max(1, ...highs) <= 100) expect(scale.ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(2, ...highs));
      }),
    );
  });

  it("has equal steps for equal factors", () => {
    const { place } = scaleOf([one(known(30, 20, 40))], "more");
    expect(place(4) - place(2)).toBeCloseTo(place(2) - place(1), 12);
    expect(place(20) - place(10)).toBeCloseTo(place(2), 12);
  });

  it("ends at 1 for what is less frequent, and draws an interval that begins at nought to its edge", () => {
    const { place, ticks } = scaleOf([one(known(0.3, 0, 0.5))], "less");
    expect([place(1), place(0), ticks.at(-1)]).toEqual([1, 0, 1]);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    expect(place(0.5) - place(0.25)).toBeCloseTo(1 - place(0.5), 12);
  });
});
