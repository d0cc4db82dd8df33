import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../src/model/grid";
import type { Bar } from "../src/model/manifest";
import type { Protected, Reported } from "../src/model/protected";
import { difference, distanceFrom, shareOf, type Ratio } from "../src/model/share";
import { choose, EVERYTHING, isChosen, within, type Selection } from "../src/model/selection";
import english from "../src/strings/words/en.json";
import { stringsFrom } from "../src/strings/strings";
import {
  comparedKind,
  differs,
  drawnOrder,
  leftOut,
  mostDifferent,
  pairsOf,
  partsOf,
  readyComparisons,
  restOf,
  shareIn,
  type Pair,
  type Side,
} from "../src/views/compare/comparing";
import { liftNumber, percentInterval, pointsInterval, shareOrState, timesInterval } from "../src/views/compare/numbers";
import { manifest } from "./fixture";

const release = manifest();
const words = stringsFrom("en", english);
const selection = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));
const reported = (count: number, spread = 5): Reported => ({
  state: "reported", count, low: Math.max(0, count - spread), high: count + spread, how: "one", parts: 1, missing: 0,
});
const protectedFigure = (value: Protected): Figure => ({ kind: "protected", value });
const synthetic = (count: number | null): Figure => ({ kind: "synthetic", count });
const idOf = ({ column, value }: Bar): number => release.columns[column]!.values[value]!.id;
const side = (chosen: Selection, whole: Figure, count: (bar: Bar) => Figure): Side => ({
  selection: chosen, whole, parts: partsOf(chosen, release, count),
});
const bars = release.charts.flatMap((chart) => chart.bars);

/** Two sides without filters whose bars are counted by these numbers. */
const sides = (one: readonly number[], other: readonly number[], spread = 5): [Side, Side] => {
  const at = (counts: readonly number[]) => (bar: Bar) => protectedFigure(reported(counts[bars.findIndex((own) => idOf(own) === idOf(bar))]!, spread));
  return [side(EVERYTHING, protectedFigure(reported(1000)), at(one)), side(EVERYTHING, protectedFigure(reported(1000)), at(other))];
};
const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: bars.length, maxLength: bars.length });
const known = (ratio: Ratio): number => (ratio.state === "known" ? ratio.value : NaN);
const keyOf = (pair: Pair): number => idOf(pair);

describe("the kind of shares that are compared", () => {
  it("is protected where the longer selection leaves room for one attribute more", () => {
    expect(comparedKind(EVERYTHING, selection([0, [0]]), release, "auto")).toBe("protected");
    expect(comparedKind(EVERYTHING, selection([0, [0]], [1, [0]]), release, "auto")).toBe("synthetic");
    expect(comparedKind(selection([0, [0]], [1, [0]]), EVERYTHING, release, "auto")).toBe("synthetic");
  });

  it("is the one that the reader asked for", () => {
    expect(comparedKind(EVERYTHING, EVERYTHING, release, "synthetic")).toBe("synthetic");
    expect(comparedKind(selection([0, [0]], [1, [0]]), EVERYTHING, release, "protected")).toBe("protected");
  });
});

describe("the pairs of two selections", () => {
  it("are all bars of which neither selection filters the column", () => {
    const column = fc.uniqueArray(fc.nat(release.columns.length - 1), { maxLength: 2 });
    fc.assert(
      fc.property(column, column, (first, second) => {
        const [a, b] = [first, second].map((columns) => selection(...columns.map((position): [number, number[]] => [position, [0]])));
        const any = () => protectedFigure(reported(50));
        const pairs = pairsOf(release, side(a!, any(), any), side(b!, any(), any));
        const free = bars.filter(({ column: position }) => !first.includes(position) && !second.includes(position));
        expect(pairs.map(keyOf)).toEqual(free.map(idOf));
      }),
    );
  });

  it("have the share of each bar in each selection and the difference between them", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        for (const [i, pair] of pairsOf(release, ...sides(one, other)).entries()) {
          const shares = [one, other].map((all) => shareOf(reported(all[i]!), reported(1000)));
          expect(pair.shares).toEqual(shares);
          expect(pair.difference).toEqual(difference(shares[0]!, shares[1]!));
        }
      }),
    );
  });

  it("turn their differences about where the selections change places", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [a, b] = sides(one, other);
        const [straight, turned] = [pairsOf(release, a, b), pairsOf(release, b, a)];
        straight.forEach((pair, i) => expect(known(pair.difference)).toBeCloseTo(-known(turned[i]!.difference), 12));
        expect(straight.filter(differs).map(keyOf)).toEqual(turned.filter(differs).map(keyOf));
      }),
    );
  });

  it("have shares without intervals of synthetic records, and none of fewer than twenty", () => {
    expect(shareIn(synthetic(40), synthetic(10))).toEqual({ state: "known", value: 0.25, low: null, high: null });
    expect(shareIn(synthetic(19), synthetic(10))).toEqual({ state: "unknown", reason: "small" });
    expect(shareIn(synthetic(null), synthetic(null))).toEqual({ state: "unknown", reason: "unavailable" });
  });

  it("say by which attributes the selections are chosen, each once", () => {
    expect(leftOut(release, selection([2, [0]], [0, [0]]), selection([0, [1]]))).toEqual(["Gender", "Year"]);
  });
});

describe("what differs most", () => {
  it("is exactly what has an interval without nought, the farthest from it first", () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 0, max: 300 }), (one, other, spread) => {
        const pairs = pairsOf(release, ...sides(one, other, spread));
        const most = mostDifferent(pairs, "protected");
        expect(most.map(keyOf).sort()).toEqual(pairs.filter(({ difference: ratio }) => ratio.state === "known" && (ratio.low! > 0 || ratio.high! < 0)).map(keyOf).sort());
        const distances = most.map((pair) => distanceFrom(pair.difference, 0));
        expect(distances).toEqual([...distances].sort((a, b) => b - a));
      }),
    );
  });

  it("is not claimed of suppressed counts, nor of counts that are only in part known", () => {
    const whole = protectedFigure(reported(1000));
    const one = side(EVERYTHING, whole, () => protectedFigure(reported(900)));
    for (const value of [{ state: "suppressed" } as const, { ...reported(10), missing: 1 }])
      expect(mostDifferent(pairsOf(release, one, side(EVERYTHING, whole, () => protectedFigure(value))), "protected")).toEqual([]);
  });

  it("is ranked by size alone of synthetic records, and never called a difference", () => {
    const at = (step: number) => (bar: Bar) => synthetic(10 + step * idOf(bar));
    const pairs = pairsOf(release, side(EVERYTHING, synthetic(1000), at(1)), side(EVERYTHING, synthetic(1000), at(3)));
    expect(pairs.some(differs)).toBe(false);
    const sizes = mostDifferent(pairs, "synthetic").map((pair) => Math.abs(known(pair.difference)));
    expect(sizes.length).toBe(pairs.filter((pair) => idOf(pair) > 0).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

describe("the order of a chart's pairs", () => {
  const any = pairsOf(release, ...sides(bars.map((_, i) => 10 * i), bars.map((_, i) => 500 - 30 * i), 2));

  it("is that of the release for years, with what is not recorded last", () => {
    const year = release.charts[2]!;
    const zigzag = sides(bars.map((_, i) => (i % 2 === 0 ? 900 : 10)), bars.map((_, i) => i));
    for (const pairs of [any, pairsOf(release, ...zigzag)])
      expect(drawnOrder(year, release, pairs).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
  });

  it("is by the greater of both shares for all else, with what is not recorded last", () => {
    const place = release.charts[1]!;
    const greater = drawnOrder(place, release, any).map(({ shares }) => Math.max(...shares.map(known)));
    expect(greater).toEqual([...greater].sort((a, b) => b - a));
    const [one, other] = sides(bars.map((_, i) => (i === 2 ? 900 : 10)), bars.map(() => 10));
    const gender = drawnOrder(release.charts[0]!, release, pairsOf(release, one, other));
    expect(gender.at(-1)).toMatchObject({ column: 0, value: 2 });
  });
});

describe("everything else", () => {
  it("is what one filter leaves out: no value is in both, and none in neither", () => {
    const column = fc.nat(release.columns.length - 1);
    fc.assert(
      fc.property(column.chain((at) => fc.tuple(fc.constant(at), fc.subarray([...release.columns[at]!.values.keys()], { minLength: 1 }))), ([at, values]) => {
        const one = choose(EVERYTHING, at, values);
        const rest = restOf(one, release.columns);
        if (values.length === release.columns[at]!.values.length) return void expect(rest).toBeNull();
        for (const value of release.columns[at]!.values.keys()) expect(isChosen(rest!, at, value)).toBe(!isChosen(one, at, value));
      }),
    );
  });

  it("is no selection of no filter, nor of several", () => {
    expect(restOf(EVERYTHING, release.columns)).toBeNull();
    expect(restOf(selection([0, [0]], [1, [0]]), release.columns)).toBeNull();
  });
});

describe("comparisons to begin with", () => {
  it("take the two most frequent counted values of one chart of each group, and no years", () => {
    const ready = readyComparisons(release, ({ column, value }) => 100 * column + (column === 3 ? 1000 : 0) + value);
    expect(ready.map(({ chart }) => chart.name)).toEqual(["gender", "place", "means"]);
    expect(ready[0]!.bars).toEqual([{ column: 0, value: 1 }, { column: 0, value: 0 }]);
    expect(ready[2]!.bars).toEqual([{ column: 3, value: 0 }, { column: 4, value: 0 }]);
  });

  it("are none where nothing is counted", () => expect(readyComparisons(release, () => -1)).toEqual([]));

  it("are no more than are asked for", () => expect(readyComparisons(release, () => 1, 1)).toHaveLength(1));
});

describe("differences and lifts in words", () => {
  const ratio = (value: number, low: number, high: number): Ratio => ({ state: "known", value, low, high });
  const none: Ratio = { state: "unknown", reason: "suppressed" };

  it("give an interval with signs and its unit once", () => {
    expect(pointsInterval(ratio(0.1, -0.0004, 0.213), words)).toBe("0.0 to +21.3 points");
    expect(timesInterval(ratio(2, 1.23, 4.56), words)).toBe("1.23 to 4.56 times");
    expect(percentInterval(ratio(0.1, 0.05, 0.2), words)).toBe("5.0% to 20.0%");
  });

  it("say nothing where there is no interval", () => {
    for (const say of [pointsInterval, timesInterval, percentInterval]) {
      expect(say(none, words)).toBe("");
      expect(say({ state: "known", value: 1, low: null, high: null }, words)).toBe("");
    }
  });

  it("say a state in place of a share, never a nought", () => {
    const said = (["small", "partial", "suppressed", "not computed", "loading", "unavailable"] as const).map((reason) =>
      shareOrState({ state: "unknown", reason }, words),
    );
    for (const word of said) expect(word).toMatch(/^[A-Za-z ]+$/);
    expect(shareOrState(ratio(0, 0, 0.01), words)).toBe("0.0%");
  });

  it("never round a lift that differs from 1 to 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 90, noNaN: true }), (value) => {
        const told = liftNumber(value);
        if (Math.abs(value - 1) > 1e-4) expect(Math.sign(told - 1)).toBe(Math.sign(value - 1));
        expect(Math.abs(told - value)).toBeLessThanOrEqual(0.05 * value);
      }),
    );
  });
});

describe("a part of a side", () => {
  it("is counted with the bar's filter added to the selection", () => {
    const asked: Selection[] = [];
    const chosen = selection([0, [1]]);
    const parts = partsOf(chosen, release, (bar) => (asked.push(within(chosen, bar)), protectedFigure({ state: "suppressed" })));
    expect(asked.every((one) => one.size === 2 && isChosen(one, 0, 1))).toBe(true);
    expect(parts.size).toBe(bars.length - 3);
  });
});
