import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exhibit } from "../src/model/exhibit";
import { picture } from "../src/picture/picture";
import { scaleOf } from "../src/picture/reading";
import { element, escapeXml, textWidth, wrap } from "../src/picture/svg";
import english from "../src/strings/words/en.json";
import { stringsFrom } from "../src/strings/strings";
import { anything, barsOf, EXHIBITS, LEVEL, place, PROVENANCE } from "./exhibits";
import { all, readXml, textOf, type Node } from "./xml";

const strings = stringsFrom("en", english);
const arabic = stringsFrom("ar", english);

const draw = (exhibit: Exhibit, language = strings, provenance = PROVENANCE): Node =>
  readXml(picture(exhibit, provenance, LEVEL, language));

const texts = (root: Node): string[] => all(root, "text").map((text) => textOf(text).replace(/[\u2068\u2069]/g, ""));
const words = (root: Node): string => texts(root).join(" ");
const bars = (root: Node): Node[] => all(root, "rect").filter(({ attributes }) => attributes["height"] === "14");
const numeric = ({ attributes }: Node, name: string): number => Number(attributes[name]);

describe("every picture", () => {
  const forms = Object.entries(EXHIBITS).flatMap(([name, exhibit]) => [
    [name, exhibit, strings] as const,
    [`${name}, from right to left`, exhibit, arabic] as const,
  ]);

  it.each(forms)("is well-formed and stands by itself: %s", (_, exhibit, language) => {
    const root = draw(exhibit, language);
    expect(root.name).toBe("svg");
    expect(root.attributes).toMatchObject({
      xmlns: "http://www.w3.org/2000/svg",
      lang: language.language,
      direction: language.direction,
    });
    expect(root.attributes["viewBox"]).toBe(`0 0 ${root.attributes["width"]} ${root.attributes["height"]}`);
    expect(JSON.stringify(root)).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(JSON.stringify(root)).not.toMatch(/"(style|href|onload)"/);
  });

  it.each(forms)("says what it shows, of which cases, that it is no prevalence, and whose it is: %s", (_, exhibit, language) => {
    const said = words(draw(exhibit, language));
    for (const text of [exhibit.title, PROVENANCE.selection, PROVENANCE.notPrevalence, PROVENANCE.citation])
      expect(said).toContain(text);
    expect(said).toMatch(/Protected counts: may be quoted|Synthetic records: for exploring/);
  });

  it.each(forms)("stays within its sheet: %s", (_, exhibit, language) => {
    const root = draw(exhibit, language);
    const [width, height] = [numeric(root, "width"), numeric(root, "height")];
    const within = (value: number, most: number): boolean => value >= 0 && value <= most;
    const outside = [...all(root, "text"), ...all(root, "rect")].filter(
      (one) => !within(numeric(one, "x") || 0, width) || !within(numeric(one, "y") || 0, height),
    );
    expect(outside).toEqual([]);
  });

  it("is well-formed whatever a release's labels hold", () => {
    const nasty = anything();
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(EXHIBITS)), nasty, nasty, fc.boolean(), (exhibit, label, title, rtl) => {
        const cells = exhibit.cells.map((cell) => ({ ...cell, at: cell.at.map((at) => ({ ...at, label: label + at.label })) }));
        const provenance = { ...PROVENANCE, selection: title, citation: label, notPrevalence: title };
        draw({ ...exhibit, title, cells }, rtl ? arabic : strings, provenance);
      }),
      { numRuns: 60 },
    );
  });

  it("never lets a label become markup", () => {
    const evil = '</text><script>alert(1)</script><image href="x"/>';
    const root = draw({ ...barsOf([5]), title: evil, cells: [{ ...barsOf([5]).cells[0]!, at: [place("x", evil)] }] });
    expect([...all(root, "script"), ...all(root, "image")]).toEqual([]);
    expect(words(root).replace(/\s|…/g, "")).toContain(evil.replace(/\s/g, ""));
  });
});

describe("bars", () => {
  it("are as long as their counts, with the numbers and intervals beside them", () => {
    const root = draw(barsOf([1000, 500]));
    const [first, second] = bars(root).map((bar) => numeric(bar, "width"));
    expect(second! / first!).toBeCloseTo(0.5, 2);
    expect(texts(root)).toEqual(expect.arrayContaining(["1,000", "980 to 1,030", "500", "480 to 530"]));
  });

  it("say a state in words, and draw no bar for it", () => {
    const root = draw(barsOf([100, null, -1]));
    expect(bars(root)).toHaveLength(1);
    expect(texts(root)).toEqual(expect.arrayContaining(["Suppressed", "Not computed"]));
  });

  it("begin at the right edge where the language is written from there", () => {
    const [left, right] = [draw(barsOf([1000, 500])), draw(barsOf([1000, 500]), arabic)];
    const width = numeric(left, "width");
    bars(left).forEach((bar, i) => {
      const mirrored = bars(right)[i]!;
      expect(numeric(mirrored, "x") + numeric(mirrored, "width")).toBeCloseTo(width - numeric(bar, "x"), 0);
    });
  });

  it("are at most thirty, and the rest is told by numbers", () => {
    const root = draw(EXHIBITS["long"]!);
    expect(bars(root)).toHaveLength(30);
    expect(words(root)).toContain("10 more in the table; 20 suppressed or not computed: not zeros");
  });

  it("of synthetic records are striped and have no interval", () => {
    const root = draw(EXHIBITS["synthetic"]!);
    expect(bars(root).every(({ attributes }) => attributes["fill"] === "url(#shoal-stripes)")).toBe(true);
    expect(words(root)).not.toContain("intervals");
    expect(texts(root)).toContain("Not available");
  });

  it("of lifts are points about one", () => {
    const root = draw(EXHIBITS["lifts"]!);
    expect(bars(root)).toEqual([]);
    const points = all(root, "circle").map((circle) => numeric(circle, "cx"));
    const one = numeric(all(root, "line").at(-1)!, "x1");
    expect(points.map((x) => x > one)).toEqual([true, true, true, false]);
  });
});

describe("years", () => {
  it("are upright bars in order, a mark where there is no number, and what has no year in words", () => {
    const root = draw(EXHIBITS["years"]!);
    expect(texts(root)).toEqual(expect.arrayContaining(["2015", "2020", "–", "Not recorded: Not computed"]));
    expect(words(root)).toContain("Neither is a zero");
  });
});

describe("a table of shades", () => {
  it("has every number, and a mark for what is suppressed", () => {
    const said = texts(draw(EXHIBITS["heat"]!));
    for (const cell of EXHIBITS["heat"]!.cells)
      if (cell.figure.kind === "protected" && cell.figure.value.state === "reported")
        expect(said).toContain(String(cell.figure.value.count));
    expect(said.filter((text) => text === "–")).toHaveLength(2);
  });

  it("is drawn once for each value of a third attribute", () => {
    const said = texts(draw(EXHIBITS["layered"]!));
    expect(said).toEqual(expect.arrayContaining(["Women", "Men"]));
    expect(said.filter((text) => text === "2015")).toHaveLength(2);
  });
});

describe("lines over years", () => {
  it("break where a year has no number", () => {
    const paths = all(draw(EXHIBITS["line"]!), "path").filter(({ attributes }) => attributes["fill"] === "none");
    expect(paths).toHaveLength(2);
  });

  it("have a panel for each value", () => {
    expect(texts(draw(EXHIBITS["series"]!)).filter((text) => text === "2015")).toHaveLength(4);
  });
});

describe("pairs", () => {
  it("tell the two sides apart by form, with both shares in numbers", () => {
    const root = draw(EXHIBITS["pairs"]!);
    expect(texts(root)).toEqual(expect.arrayContaining(["10.0%", "15.0%", "×"]));
    expect(all(root, "circle")).toHaveLength(4 + 2);
    expect(all(root, "path")).toHaveLength(3 + 2);
  });
});

describe("a picture that was drawn already", () => {
  it("is set into the sheet with its proportions", () => {
    const inner = all(draw(EXHIBITS["drawn"]!), "svg")[1]!;
    expect(numeric(inner, "width") / numeric(inner, "height")).toBeCloseTo(2);
    expect(inner.attributes["viewBox"]).toBe("0 0 200 100");
  });

  it("is left out where it has no size", () => {
    expect(all(draw({ ...barsOf([1]), svg: () => "<svg/>" }), "svg")).toHaveLength(1);
  });
});

describe("text", () => {
  it("is escaped, and what XML cannot hold is replaced", () => {
    expect(escapeXml(`<a b="c">'&`)).toBe("&lt;a b=&quot;c&quot;&gt;&#39;&amp;");
    expect(escapeXml("a\0b\ud800c😀")).toBe("a\ufffdb\ufffdc😀");
    expect(element("a", { b: '"', c: 1.26, d: undefined })).toBe('<a b="&quot;" c="1.3"/>');
  });

  it("is wrapped within its width, loses nothing, and is cut with a mark where lines are few", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const lines = wrap(text, 100, 12);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect([...line].length === 1 || textWidth(line, 12) <= 100).toBe(true);
      }),
    );
    const cut = wrap("one two three four five six seven eight nine ten", 60, 12, 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/…$/);
  });
});

describe("a scale", () => {
  it("begins at nought, reaches the highest, and has few round steps", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e7, noNaN: true }), fc.boolean(), (highest, whole) => {
        const ticks = scaleOf(highest, whole);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)! >= highest * (1 - 1e-6)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(6);
        if (whole) for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
      }),
    );
    expect(scaleOf(0, true)).toEqual([0, 1]);
  });
});
