import { describe, expect, it } from "vitest";
import type { Precision } from "../src/model/manifest";
import { byLength, notShown } from "../src/views/about/figures";

const row = (k: number, from: number): Precision => ({ k, from, to: null, combinations: 1, halfWidth: 1, relative: 0.1 });

describe("what is not shown", () => {
  it("is the share of possible combinations without a count", () => {
    expect(notShown({ k: 2, possible: 200, reported: 50 })).toBe(0.75);
    expect(notShown({ k: 1, possible: 3, reported: 3 })).toBe(0);
  });

  it("has no share where nothing is possible, or the figures contradict each other", () => {
    expect(notShown({ k: 3, possible: 0, reported: 0 })).toBeNull();
    expect(notShown({ k: 3, possible: 2, reported: 5 })).toBeNull();
  });
});

describe("precision", () => {
  it("is grouped by length, small counts first", () => {
    const groups = byLength([row(2, 10), row(1, 100), row(2, 1), row(1, 1)]);
    expect(groups.map(({ k, rows }) => [k, rows.map(({ from }) => from)])).toEqual([
      [1, [1, 100]],
      [2, [1, 10]],
    ]);
  });
});
