import { describe, expect, it } from "vitest";
import { citationLine, embedSnippet, quotedCount, releaseCitation } from "../src/model/citation";
import type { Release } from "../src/model/manifest";
import english from "../src/strings/words/en.json";
import { stringsFrom } from "../src/strings/strings";
import { LEVEL, reported } from "./exhibits";
import { manifest } from "./fixture";
import { all, readXml } from "./xml";

const strings = stringsFrom("en", english);

const RELEASE: Release = {
  ...manifest().release,
  citation: "Someone (2026). Invented (version 2026.1) [Data set]. https://example.org",
};

const QUOTED = {
  release: RELEASE,
  cases: "Cases in which gender is man: 12 identified cases",
  address: "https://data.example.org/#gender=Male",
  accessed: new Date(2026, 0, 5),
};

describe("the citation of a release", () => {
  it("is the publisher's own", () => {
    expect(releaseCitation(RELEASE, strings)).toBe(RELEASE.citation);
  });

  it("is made of what is known where there is none", () => {
    const release = { ...RELEASE, citation: "", publisher: "Someone Ltd.", created: "2026-11-22" };
    expect(releaseCitation(release, strings)).toBe("Someone Ltd (2026). Invented (version 2026.1) [Data set].");
    expect(releaseCitation({ ...release, publisher: "", created: "", version: "" }, strings)).toBe("Invented [Data set].");
  });
});

describe("a count in a citation", () => {
  it("has its interval and the level of it", () => {
    expect(quotedCount(reported(1200), LEVEL, strings)).toBe("1,200 identified cases (90% interval 1,180 to 1,230)");
  });

  it("is at least so many where combinations are missing", () => {
    expect(quotedCount(reported(30, 2), LEVEL, strings)).toBe("at least 30 identified cases (bounds 10 to 60)");
  });

  it("is a state in words where there is no number: never a zero", () => {
    for (const value of [
      { state: "suppressed" },
      { state: "not computed", reason: "length" },
      { state: "unavailable" },
      { state: "loading" },
    ] as const)
      expect(quotedCount(value, LEVEL, strings)).not.toMatch(/\d/);
  });

  it("is told without an interval only where the total has none", () => {
    expect(quotedCount({ ...reported(9), low: null, high: null } as never, LEVEL, strings)).toBe("9 identified cases");
  });
});

describe("a citation", () => {
  it("is one line: whose, what, which cases and how many, where, when", () => {
    expect(citationLine({ ...QUOTED, title: "Cross-table" }, strings)).toBe(
      "Someone (2026). Invented (version 2026.1) [Data set]. https://example.org. Cross-table. " +
        "Cases in which gender is man: 12 identified cases. https://data.example.org/#gender=Male Accessed 5 January 2026.",
    );
  });

  it("stays one line, and leaves out an address that others could not open", () => {
    const line = citationLine({ ...QUOTED, address: "", cases: "a\nb" }, strings);
    expect(line).not.toContain("\n");
    expect(line).toContain("a b. Accessed");
  });
});

describe("an embed snippet", () => {
  it("is one frame with its address and title, whatever they hold", () => {
    const [address, title] = ['https://e.org/?a=1&b="2"#x=<y>', 'A "title" & <b>more</b>'];
    const root = readXml(embedSnippet(address, title, 480));
    expect(all(root, "iframe")).toEqual([root]);
    expect(root.children).toEqual([]);
    expect(root.attributes).toMatchObject({ src: address, title, height: "480" });
  });
});
