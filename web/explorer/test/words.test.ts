import { describe, expect, it } from "vitest";
import type { Protected, Reported } from "../src/model/protected";
import { EVERYTHING, type Selection } from "../src/model/selection";
import { phrases, selectionWords, sentence } from "../src/model/words";
import { brief, protectedFigure, protectedWords, shareWords, whyNoShare } from "../src/strings/figures";
import { loadStrings } from "../src/strings/strings";
import { manifest } from "./fixture";

const release = manifest();
const strings = await loadStrings("en");
const choice = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));
const words = (...filters: [number, number[]][]): string => selectionWords(choice(...filters), release, strings);
/** How it is said that codes are excluded. */
const without = (items: string): string => strings.t("phrase.includesNot", { subject: "Means of control", items });
const level = { interval: 0.9, reportingLength: 2 };

describe("a selection in words", () => {
  it("says when nothing is chosen", () => expect(selectionWords(EVERYTHING, release, strings)).toBe("All cases"));

  it("joins values of one attribute by or, flags of one chart by and, attributes by semicolons", () => {
    expect(words([5, [0]], [4, [0]], [3, [0]], [2, [1, 0]])).toBe(
      "Cases in which Year is 2014 or 2015; Means of control includes Threats and Debt bondage; Type of exploitation includes Forced labour",
    );
  });

  it("says years in a row as a range", () => expect(words([2, [0, 1]])).toBe("Cases in which Year is 2014 or 2015"));

  it("says what is excluded where that is shorter", () => {
    expect(words([2, [0, 1, 2]])).toBe("Cases in which Year is not 2017 or Not recorded");
    expect(words([1, [0, 2]])).toBe("Cases in which Country, exploited in is not Bland");
    expect(words([4, [1, 2]])).toBe(`Cases in which ${without("Debt bondage")}`);
    expect(words([3, [1, 2]], [4, [1, 2]])).toBe(`Cases in which ${without("Threats or Debt bondage")}`);
  });

  it("keeps flags that hold apart from those that are excluded", () =>
    expect(words([3, [0]], [4, [1, 2]])).toBe(`Cases in which Means of control includes Threats; ${without("Debt bondage")}`));

  it("says of a flag that it was not recorded", () => expect(words([5, [2]])).toBe("Cases in which Forced labour is Not recorded"));

  it("says a range of years apart from one that was not recorded", () => {
    const years = { ...release.columns[2]!, values: [...release.columns[2]!.values, ...release.columns[0]!.values, ...release.columns[0]!.values] };
    const longer = { ...release, columns: [...release.columns.slice(0, 2), years, ...release.columns.slice(3)] };
    expect(selectionWords(choice([2, [1, 2, 3, 4]]), longer, strings)).toBe("Cases in which Year is 2015 to 2017 or Not recorded");
  });

  it("puts values that hold an or of their own in quotation marks", () =>
    expect(words([0, [0]], [2, [0, 1]])).toBe("Cases in which Gender is Woman or girl; Year is 2014 or 2015"));

  it("marks what was chosen, and loses no letter of the sentence", () => {
    const chosen = choice([1, [0, 2]], [3, [0]]);
    const pieces = sentence(chosen, release, strings);
    expect(pieces.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(["Bland", "Threats"]);
    expect(pieces.map(({ text }) => text).join("")).toBe(selectionWords(chosen, release, strings));
  });

  it("gives one chip to each value, chosen or excluded, and one to a run of years", () => {
    const items = phrases(choice([0, [0, 1]], [2, [0, 1]], [3, [0]], [4, [1, 2]]), release, strings).flatMap(({ items: own, verb }) =>
      own.map(({ column, values }) => [verb, column, values]),
    );
    expect(items).toEqual([
      ["is not", 0, [2]], ["is", 2, [0]], ["is", 2, [1]], ["includes", 3, [0]], ["does not include", 4, [0]],
    ]);
    const years = { ...release, columns: release.columns.map((column) => ({ ...column, values: [...column.values, ...release.columns[0]!.values] })) };
    expect(phrases(choice([2, [0, 1, 2]]), years, strings)[0]!.items).toMatchObject([{ text: "2014 to 2016", values: [0, 1, 2] }]);
  });
});

describe("values in one sentence", () => {
  it("stand in quotation marks where they hold an or of their own", () => {
    const items = ["Woman or girl", "Man or boy"].map((text) => ({ text, column: 0, values: [0] }));
    const said = strings.phrase({ subject: "Gender", items, verb: "is" }).map(({ text }) => text).join("");
    expect(said).toBe("Gender is “Woman or girl” or “Man or boy”");
  });
});

describe("a protected count in words", () => {
  const reported: Reported = { state: "reported", count: 1234, low: 1200, high: 1268, how: "one", parts: 1, missing: 0 };
  const full = (change: Partial<Reported>) => protectedWords({ ...reported, ...change }, level, strings);

  it("gives a reported count with its interval", () =>
    expect(full({})).toEqual({ prefix: "", figure: "1,234", detail: "Reported, with a 90% interval of 1,200 to 1,268." }));

  it("says that a sum is a sum, and a difference a difference", () => {
    expect(full({ how: "sum", parts: 3 }).detail).toContain("sum of 3 protected counts");
    expect(full({ how: "difference", parts: 3 }).detail).toContain("what remains when 2 protected counts are taken from one");
  });

  it("says at least where parts are missing", () => {
    const { prefix, detail } = full({ how: "sum", parts: 2, missing: 1 });
    expect(prefix).toBe("at least");
    expect(detail).toContain("1 further combination is suppressed");
    expect(full({ how: "sum", parts: 2, missing: 7 }).detail).toContain("7 further combinations are suppressed");
    expect(protectedFigure({ ...reported, missing: 1 }, level, strings)).toBe("at least 1,234");
  });

  it("says so where the total has no interval", () => expect(full({ low: null, high: null }).detail).not.toMatch(/null|NaN/));

  const absent: readonly Protected[] = [
    { state: "suppressed" },
    { state: "not computed", reason: "length" },
    { state: "not computed", reason: "value" },
    { state: "loading" },
    { state: "unavailable" },
  ];

  it.each(absent)("never shows a zero or a blank for a count that is not there: %j", (value) => {
    const { figure, detail } = protectedWords(value, level, strings);
    expect(figure).toMatch(/^[A-Z][a-z ]+$/);
    expect(detail.length).toBeGreaterThan(20);
    expect(brief(value, strings)).toBe(figure);
  });

  it("says in few words how an interval came about", () => {
    expect(brief(reported, strings)).toBe("1,200 to 1,268");
    expect(brief({ ...reported, how: "sum" }, strings)).toBe("1,200 to 1,268, summed");
    expect(brief({ ...reported, how: "difference" }, strings)).toBe("1,200 to 1,268, by difference");
    expect(brief({ ...reported, how: "sum", missing: 2 }, strings)).toBe("1,200 to 1,268, in part");
    expect(brief({ ...reported, low: null, high: null }, strings)).toBe("total");
  });
});

describe("a share in words", () => {
  it("has its interval, or is plain", () => {
    expect(shareWords({ state: "known", value: 0.342, low: 0.31, high: 0.375 }, strings)).toBe("34.2% (31.0% to 37.5%)");
    expect(shareWords({ state: "known", value: 0.5, low: null, high: null }, strings)).toBe("50.0%");
  });

  it("that is not told says why", () => {
    for (const reason of ["small", "partial", "suppressed", "not computed", "loading", "unavailable"] as const) {
      expect(shareWords({ state: "unknown", reason }, strings)).not.toMatch(/\d/);
      expect(whyNoShare({ state: "unknown", reason }, strings)).toMatch(/^[A-Z].*[.a-z]$/);
    }
    expect(whyNoShare({ state: "unknown", reason: "small" }, strings)).toContain("20");
  });
});
