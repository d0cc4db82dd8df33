import { describe, expect, it } from "vitest";
import { EVERYTHING, type Selection } from "../src/model/selection";
import { phrases, selectionWords } from "../src/model/words";
import { stringsFor } from "../src/strings";
import { manifest } from "./fixture";

const release = manifest();
const strings = stringsFor("en");
const words = (...filters: [number, number[]][]): string => {
  const selection: Selection = new Map(filters.map(([column, values]) => [column, new Set(values)]));
  return selectionWords(selection, release, strings);
};
const context = { interval: 0.9, reportingLength: 2 };

describe("a selection in words", () => {
  it("says when nothing is chosen", () => expect(selectionWords(EVERYTHING, release, strings)).toBe("All records"));

  it("joins values of one attribute by or, flags of one chart by and, attributes by semicolons", () => {
    expect(words([5, [0]], [4, [0]], [3, [0]], [1, [1, 0]])).toBe(
      "Records in which Country, exploited in is Aland or Bland; Means of control includes Threats and Debt bondage; " +
        "Type of exploitation includes Forced labour",
    );
  });

  it("says years in a row as a range", () => expect(words([2, [0, 1, 2]])).toBe("Records in which Year is 2014 to 2016"));

  it("says a year that was not recorded apart from the range", () =>
    expect(words([2, [1, 2, 3, 4]])).toBe("Records in which Year is 2015 to 2017 or Not recorded"));

  it("puts values that hold an or of their own in quotation marks", () =>
    expect(words([0, [0, 1]])).toBe("Records in which Gender is “Woman or girl” or “Man or boy”"));

  it("gives one chip to each value and one to a run of years", () => {
    const selection: Selection = new Map([[0, new Set([0, 1])], [2, new Set([0, 1, 2])], [3, new Set([0])]]);
    const items = phrases(selection, release, strings).flatMap((part) => part.items);
    expect(items.map(({ column, values }) => [column, values])).toEqual([[0, [0]], [0, [1]], [2, [0, 1, 2]], [3, [0]]]);
  });
});

describe("a protected count in words", () => {
  const reported = { state: "reported", count: 1234, low: 1200, high: 1268, parts: 1, missing: 0 } as const;

  it("gives a reported count with its interval", () =>
    expect(strings.protectedWords(reported, context)).toEqual({
      prefix: "",
      figure: "1,234",
      detail: "Reported, with a 90% interval of 1,200 to 1,268.",
    }));

  it("says that a sum is a sum", () =>
    expect(strings.protectedWords({ ...reported, parts: 3 }, context).detail).toContain("sum of 3 protected counts"));

  it("says at least where parts are missing", () => {
    const { prefix, detail } = strings.protectedWords({ ...reported, parts: 2, missing: 1 }, context);
    expect(prefix).toBe("at least");
    expect(detail).toContain("1 further combination is suppressed");
  });

  it("never shows a zero or a blank for a count that is not there", () => {
    for (const value of [
      { state: "suppressed", parts: 1 },
      { state: "not computed", reason: "length" },
      { state: "not computed", reason: "value" },
      { state: "unavailable" },
    ] as const) {
      const { figure, detail } = strings.protectedWords(value, context);
      expect(figure).toMatch(/^[A-Z][a-z ]+$/);
      expect(detail.length).toBeGreaterThan(20);
    }
  });
});
