import { describe, expect, it } from "vitest";
import { chooseLanguage, isRightToLeft, loadStrings, stringsFrom, type Key, type Message, type Messages } from "../src/strings/strings";
import { LANGUAGES } from "../src/strings/words";

const modules = import.meta.glob<{ default: Messages }>("../src/strings/words/*.json", { eager: true });
const messagesOf = (language: string): Messages => modules[`../src/strings/words/${language}.json`]!.default;
const english = messagesOf("en");
const keys = Object.keys(english) as Key[];

const formsOf = (message: Message): string[] => (typeof message === "string" ? [message] : Object.values(message));
const placesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const allPlaces = (message: Message): string[] => [...new Set(formsOf(message).flatMap(placesOf))].sort();

/** The plural forms that whole numbers of a page can call for: past a million all languages here have the general one. */
const formsNeeded = (language: string): string[] => [
  ...new Set(Array.from({ length: 1000 }, (_, n) => new Intl.PluralRules(language).select(n))),
];

describe("the messages", () => {
  it("are there in every language that the page speaks", () => {
    expect(Object.keys(modules)).toHaveLength(LANGUAGES.length);
    for (const language of LANGUAGES) expect(messagesOf(language)).toBeDefined();
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    const messages = messagesOf(language);

    it("are those of the English page, no more and no fewer", () => expect(Object.keys(messages).sort()).toEqual([...keys].sort()));

    it("have the same places to fill as the English ones", () => {
      const wrong = keys.flatMap((key) => {
        const [own, wanted] = [messages[key], english[key]];
        const general = typeof own === "string" ? own : own.other;
        const same = String(allPlaces(own)) === String(allPlaces(wanted)) && String(placesOf(general)) === String(allPlaces(wanted));
        return same ? [] : [`${key}: ${placesOf(general)} for ${allPlaces(wanted)}`];
      });
      expect(wrong).toEqual([]);
    });

    it("leave no form but that of one or two without a place, and only the number may go", () => {
      const wrong = keys.flatMap((key) => {
        const own = messages[key];
        if (typeof own === "string") return [];
        return Object.entries(own).flatMap(([form, text]) => {
          const gone = placesOf(own.other).filter((place) => !placesOf(text).includes(place));
          const fine = gone.length === 0 || (String(gone) === "n" && ["zero", "one", "two"].includes(form));
          return fine ? [] : [`${key}.${form}: no ${gone}`];
        });
      });
      expect(wrong).toEqual([]);
    });

    it("are never empty, and hold no markup and no broken places", () => {
      const wrong = keys.filter((key) =>
        formsOf(messages[key]).some((text) => text.trim() === "" || /<\/?\w/.test(text) || /[{}]/.test(text.replace(/\{\w+\}/g, ""))),
      );
      expect(wrong).toEqual([]);
    });

    it("have every plural form that the language needs", () => {
      const needed = formsNeeded(language);
      const wrong = keys.flatMap((key) => {
        const own = messages[key];
        if (typeof english[key] === "string") return [];
        const forms: string[] = typeof own === "string" ? [] : Object.keys(own);
        const missing = needed.filter((form) => !forms.includes(form));
        return missing.length > 0 ? [`${key}: ${missing}`] : [];
      });
      expect(wrong).toEqual([]);
    });

    it.skipIf(language === "en")("are translated: no whole sentence is left in English", () => {
      const left = keys.filter((key) => {
        const sentences = formsOf(english[key]).filter((text) => text.replace(/\{\w+\}/g, "").split(/[^\p{L}’']+/u).filter(Boolean).length >= 4);
        return sentences.some((text) => formsOf(messages[key]).includes(text));
      });
      expect(left).toEqual([]);
    });

    it("write every number and place into every message", async () => {
      const strings = await loadStrings(language);
      for (const key of keys)
        for (const n of [0, 1, 2, 3, 11, 100]) {
          const parameters = Object.fromEntries(allPlaces(english[key]).map((place) => [place, place === "n" ? n : `«${place}»`]));
          const text = strings.t(key, parameters);
          expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
          for (const place of allPlaces(english[key])) if (place !== "n") expect(text).toContain(`«${place}»`);
        }
    });

    it("say what is chosen in one sentence, the places where the words are", async () => {
      const strings = await loadStrings(language);
      for (const verb of ["is", "includes", "is not", "does not include"] as const) {
        const said = strings.phrase({ subject: "Σ", verb, items: [{ text: "α", column: 0, values: [0] }] });
        expect(said.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(["α"]);
        expect(said.map(({ text }) => text).join("")).toMatch(/Σ/);
      }
    });
  });
});

describe("a language", () => {
  it("is the one asked for, else the reader's, else the release's, else English", () => {
    expect(chooseLanguage("fr", ["es"], "ar")).toBe("fr");
    expect(chooseLanguage("fr-CA", [], "en")).toBe("fr");
    expect(chooseLanguage(undefined, ["de-CH", "es-MX", "fr"], "ar")).toBe("es");
    expect(chooseLanguage(undefined, ["de", "ja"], "ar")).toBe("ar");
    expect(chooseLanguage("xx", ["de"], "sw")).toBe("en");
    expect(chooseLanguage("", [], "")).toBe("en");
    expect(chooseLanguage("__proto__", ["constructor", "toString"], "EN-gb")).toBe("en");
  });

  it("that the page does not speak is English", async () => {
    for (const language of ["de", "", "__proto__", "constructor"]) expect((await loadStrings(language)).language).toBe("en");
  });

  it("is written from right to left where it is", async () => {
    expect(["ar", "ar-EG", "fa", "he", "ur"].map(isRightToLeft)).toEqual([true, true, true, true, true]);
    expect(["en", "fr", "es", "arn", "hea"].map(isRightToLeft)).toEqual([false, false, false, false, false]);
    expect((await loadStrings("ar")).direction).toBe("rtl");
  });

  it("has its own numbers, with digits that can be read in all of them", async () => {
    const said = await Promise.all(LANGUAGES.map(async (language) => (await loadStrings(language)).number(1234567.5)));
    for (const number of said) expect(number.replace(/[^0-9]/g, "")).toBe("12345675");
    const strings = await loadStrings("en");
    expect([strings.number(1234567), strings.percent(0.1234), strings.percent(0.9), strings.share(0.9), strings.points(0.05), strings.points(-0.123), strings.times(1.84)]).toEqual([
      "1,234,567", "12.3%", "90%", "90.0%", "+5.0 points", "−12.3 points", "1.84 times",
    ]);
    expect([strings.date("2026-11-22"), strings.date("no date"), strings.fileSize(10), strings.fileSize(2_500_000)]).toEqual([
      "22 November 2026", "no date", "1 kB", "2.5 MB",
    ]);
  });
});

describe("a message", () => {
  const made = stringsFrom("ar", { ...english, filterResults: { zero: "0z", one: "1o", two: "2t", few: "{n}f", many: "{n}m", other: "{n}x" } });

  it("takes the plural form of its number", () => {
    expect([0, 1, 2, 3, 11, 100].map((n) => made.t("filterResults", { n }))).toEqual(["0z", "1o", "2t", "3f", "11m", "100x"]);
  });

  it("is filled as it is, whatever is put in", () => {
    const text = "$& {n} {subject} <b>";
    expect(stringsFrom("en", english).t("quoted", { text })).toBe(`“${text}”`);
  });
});
