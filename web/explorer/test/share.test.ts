import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Protected, Reported } from "../src/model/protected";
import { difference, distanceFrom, lift, shareOf, SMALLEST_WHOLE, syntheticShare, type Bounded, type Ratio } from "../src/model/share";

const reported = (count: number, low: number | null = count, high: number | null = count): Reported => ({
  state: "reported", count, low, high, how: "one", parts: 1, missing: 0,
});
const partial: Protected = { ...reported(100), how: "sum", missing: 1 };
const known = (ratio: Ratio): Bounded => {
  if (ratio.state === "unknown") throw new Error(ratio.reason);
  return ratio;
};
const bounds = (ratio: Ratio): [number, number] => {
  const { low, high } = known(ratio);
  if (low === null || high === null) throw new Error("no bounds");
  return [low, high];
};
const within = (value: number, [low, high]: readonly [number, number]): void => {
  expect(value).toBeGreaterThanOrEqual(low - 1e-12);
  expect(value).toBeLessThanOrEqual(high + 1e-12);
};

/** A count within its interval, and a truth that the interval holds too. */
const counted = (least: number, most: number) =>
  fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: least, max: most }))).map((drawn) => {
    const [low, count, truth, high] = drawn.sort((a, b) => a - b) as [number, number, number, number];
    return { value: reported(count, low, high), truth };
  });
/** A part of at most its whole, in truth and as published. */
const shared = fc
  .tuple(counted(SMALLEST_WHOLE, 3000), counted(0, 3000))
  .filter(([whole, part]) => part.truth <= whole.truth && part.value.count <= whole.value.count);

describe("a share of protected counts", () => {
  it("has bounds that hold its value, and the true share wherever the intervals hold the true counts", () => {
    fc.assert(
      fc.property(shared, ([whole, part]) => {
        const ratio = shareOf(part.value, whole.value);
        within(known(ratio).value, bounds(ratio));
        within(part.truth / whole.truth, bounds(ratio));
        within(bounds(ratio)[0], [0, 1]);
        within(bounds(ratio)[1], [0, 1]);
      }),
    );
  });

  it("is never more than the whole", () => expect(shareOf(reported(130, 110, 150), reported(100, 90, 105))).toEqual({ state: "known", value: 1, low: 1, high: 1 }));

  it("is told of twenty cases and more, by the lower bound", () => {
    expect(shareOf(reported(10, 5, 15), reported(25, 20, 30))).toEqual({ state: "known", value: 0.4, low: 5 / 30, high: 15 / 20 });
    expect(shareOf(reported(10, 5, 15), reported(25, 19, 30))).toEqual({ state: "unknown", reason: "small" });
  });

  it("is not told of a part, or of what is not there, and says why", () => {
    const whole = reported(100, 90, 110);
    const reason = (part: Protected, of: Protected = whole): string => {
      const ratio = shareOf(part, of);
      return ratio.state === "unknown" ? ratio.reason : "known";
    };
    expect(reason(partial)).toBe("partial");
    expect(reason(whole, partial)).toBe("partial");
    expect(reason({ state: "suppressed" })).toBe("suppressed");
    expect(reason({ state: "not computed", reason: "length" })).toBe("not computed");
    expect(reason({ state: "suppressed" }, { state: "not computed", reason: "value" })).toBe("not computed");
    expect(reason({ state: "suppressed" }, { state: "loading" })).toBe("loading");
    expect(reason({ state: "unavailable" })).toBe("unavailable");
    expect(reason(reported(10, null, null))).not.toBe("known");
  });
});

describe("a share of synthetic records", () => {
  it("is exact, and told of twenty records and more", () => {
    expect(syntheticShare(5, 20)).toEqual({ state: "known", value: 0.25, low: null, high: null });
    expect(syntheticShare(5, 19)).toEqual({ state: "unknown", reason: "small" });
    expect(syntheticShare(0, 0)).toEqual({ state: "unknown", reason: "small" });
    expect(syntheticShare(null, 20)).toEqual({ state: "unknown", reason: "unavailable" });
    expect(syntheticShare(1, null)).toEqual({ state: "unknown", reason: "unavailable" });
  });
});

describe("the difference of two shares", () => {
  it("has bounds that hold its value and the true difference, and turns about", () => {
    fc.assert(
      fc.property(shared, shared, ([whole, part], [otherWhole, otherPart]) => {
        const [one, other] = [shareOf(part.value, whole.value), shareOf(otherPart.value, otherWhole.value)];
        const between = difference(one, other);
        within(known(between).value, bounds(between));
        within(part.truth / whole.truth - otherPart.truth / otherWhole.truth, bounds(between));
        const back = difference(other, one);
        expect(known(back).value).toBeCloseTo(-known(between).value, 12);
        within(-known(back).value, bounds(between));
      }),
    );
  });

  it("has no interval where a share has none, and is unknown where one is", () => {
    expect(difference(syntheticShare(15, 20), syntheticShare(5, 20))).toEqual({ state: "known", value: 0.5, low: null, high: null });
    const unknown: Ratio = { state: "unknown", reason: "suppressed" };
    expect([difference(unknown, syntheticShare(5, 20)), difference(syntheticShare(5, 20), unknown)]).toEqual([unknown, unknown]);
  });

  it("is far from nought by what lies between its interval and nought", () => {
    const ratio = (low: number | null, high: number | null): Ratio => ({ state: "known", value: 0.3, low, high });
    expect([ratio(0.1, 0.5), ratio(-0.5, -0.2), ratio(-0.1, 0.5), ratio(null, null)].map((each) => distanceFrom(each, 0))).toEqual([0.1, 0.2, 0, 0]);
    expect(distanceFrom(ratio(1.5, 2), 1)).toBe(0.5);
    expect(distanceFrom({ state: "unknown", reason: "small" }, 0)).toBe(0);
  });
});

describe("how many times as frequent a value is", () => {
  it("has bounds that hold its value and the truth", () => {
    fc.assert(
      fc.property(shared, counted(SMALLEST_WHOLE, 3000), counted(3000, 9000), ([whole, part], margin, total) => {
        const ratio = lift(part.value, whole.value, margin.value, total.value);
        within(known(ratio).value, bounds(ratio));
        within(part.truth / whole.truth / (margin.truth / total.truth), bounds(ratio));
      }),
    );
  });

  it("is one where the value is as frequent as among all cases", () =>
    expect(lift(reported(25), reported(100), reported(250), reported(1000))).toEqual({ state: "known", value: 1, low: 1, high: 1 }));

  it("is not told where the selection or the value has fewer than twenty cases, or something is missing", () => {
    const [few, many] = [reported(30, 19, 40), reported(1000)];
    expect(lift(reported(5), few, many, many)).toEqual({ state: "unknown", reason: "small" });
    expect(lift(reported(5), many, few, many)).toEqual({ state: "unknown", reason: "small" });
    expect(lift(reported(5), many, partial, many)).toEqual({ state: "unknown", reason: "partial" });
    expect(lift({ state: "suppressed" }, many, many, many)).toEqual({ state: "unknown", reason: "suppressed" });
    expect(lift(reported(5), many, many, reported(1000, null, null)).state).toBe("unknown");
  });
});
