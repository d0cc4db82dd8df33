import { describe, expect, it } from "vitest";
import type { Story } from "../src/model/manifest";
import { DamagedStory, fileOf, languageOf, neighbours, readArticle, safeTarget } from "../src/views/stories/story";

const story = (name: string, languages: string[] = ["en"]): Story => ({ name, title: name, summary: "", languages });

const article = (...blocks: unknown[]): unknown => ({ title: "One", summary: "Short.", blocks });

describe("the file of a story", () => {
  it("gives its blocks, each run of text with its marks", () => {
    const { title, summary, blocks } = readArticle(
      article(
        { type: "heading", level: 2, text: [{ text: "Who" }] },
        { type: "paragraph", text: [{ text: "See ", bold: true }, { text: "this", href: "#~view=table" }] },
        { type: "list", ordered: true, items: [[{ text: "a" }], [{ text: "b", italic: true }]] },
        { type: "table", head: [[{ text: "h" }]], rows: [[[{ text: "c", code: true }]]] },
        { type: "view", caption: "A table", state: "~view=table&~rows=gender" },
      ),
    );
    expect([title, summary]).toEqual(["One", "Short."]);
    expect(blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "list", "table", "view"]);
    expect(blocks[1]).toEqual({
      type: "paragraph",
      text: [
        { text: "See ", bold: true, italic: false, code: false, href: null },
        { text: "this", bold: false, italic: false, code: false, href: "#~view=table" },
      ],
    });
    expect(blocks[2]).toMatchObject({ ordered: true, items: [[{ text: "a" }], [{ text: "b", italic: true }]] });
    expect(blocks[3]).toMatchObject({ head: [[{ text: "h" }]], rows: [[[{ text: "c", code: true }]]] });
    expect(blocks[4]).toEqual({ type: "view", caption: "A table", state: "~view=table&~rows=gender" });
  });

  it("may hold kinds of blocks that this page does not know: they are left out", () => {
    expect(readArticle(article({ type: "video" }, null, "text", { type: "quote", text: [{ text: "q" }] })).blocks).toHaveLength(1);
  });

  it("keeps headings beneath the title of the story", () => {
    const levels = [1, 2, 3, 9, "x"].map((level) => readArticle(article({ type: "heading", level, text: [] })).blocks[0]);
    expect(levels.map((block) => block?.type === "heading" && block.level)).toEqual([2, 2, 3, 4, 2]);
  });

  it.each([null, [], "story", {}, { title: "x" }, { title: 3, blocks: [] }])("that is none is refused: %j", (raw) => {
    expect(() => readArticle(raw)).toThrow(DamagedStory);
  });
});

describe("what a story may lead to", () => {
  it.each(["https://example.org/", "mailto:a@example.org", "#~view=map", "methodology.html", "tables/a--by--b.csv"])("is %s", (href) => {
    expect(safeTarget(href)).toBe(href);
  });

  it.each(["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "http://example.org", "//example.org", "/etc", "../x", "a/../../x", "\\\\x", ""])(
    "is not %j",
    (href) => {
      expect(safeTarget(href)).toBeNull();
    },
  );

  it("stands as text where it may not", () => {
    const [block] = readArticle(article({ type: "paragraph", text: [{ text: "x", href: "javascript:alert(1)" }] })).blocks;
    expect(block).toMatchObject({ text: [{ text: "x", href: null }] });
  });
});

describe("the language of a story", () => {
  it("is the first wanted one that it has, else its own first, else the release's", () => {
    expect(languageOf(story("a", ["en", "ar"]), [undefined, "ar"], "en")).toBe("ar");
    expect(languageOf(story("a", ["es", "en"]), ["fr", "ar"], "en")).toBe("es");
    expect(languageOf(story("a", []), ["fr"], "en")).toBe("en");
    expect(fileOf(story("a"), "ar")).toBe("stories/a.ar.json");
  });
});

describe("stories one after another", () => {
  const all = ["a", "b", "c"].map((name) => story(name));
  it("have neighbours, but for the first and the last", () => {
    const names = (name: string) => Object.values(neighbours(all, name)).map((found) => found?.name);
    expect(names("a")).toEqual([undefined, "b"]);
    expect(names("b")).toEqual(["a", "c"]);
    expect(names("c")).toEqual(["b", undefined]);
    expect(names("unknown")).toEqual([undefined, undefined]);
  });
});
