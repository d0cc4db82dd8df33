/** The words of the page in one language, and how that language writes numbers, dates and lists. */

import type { Phrase, Segment } from "../model/words";
import { LANGUAGES, loadWords } from "./words";
import type english from "./words/en.json";

/** A text with {places}, or one for each plural form that the language has (chosen by {n}). */
export type Message = string | ({ readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string });

export type Key = keyof typeof english;

/** What a language has to say. */
export type Messages = Readonly<Record<Key, Message>>;

export type Parameters = Readonly<Record<string, string | number>>;

export interface Strings {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The message with its places filled; numbers are written as the language writes them. */
  readonly t: (key: Key, parameters?: Parameters) => string;
  readonly number: (value: number) => string;
  readonly compact: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A share with its one decimal always, so that shares beneath one another line up. */
  readonly share: (share: number) => string;
  /** A difference of two shares with its sign, in percentage points; without their name. */
  readonly signed: (difference: number) => string;
  /** The same with their name. */
  readonly points: (difference: number) => string;
  /** How many times: 1.8. */
  readonly times: (ratio: number) => string;
  /** The same, as many as five digits however small it is, without its word: 0.0703. */
  readonly ratio: (ratio: number) => string;
  readonly date: (iso: string) => string;
  readonly fileSize: (bytes: number) => string;
  readonly both: (items: readonly string[]) => string;
  readonly either: (items: readonly string[]) => string;
  /** "Gender is woman or man", what was chosen being strong. */
  readonly phrase: (part: Phrase) => Segment[];
  /** The name of a country or language in this language. */
  readonly languageName: (code: string) => string;
}

export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)\b/i.test(language);

const base = (language: string): string => language.split("-")[0]!.toLowerCase();

/** Digits and dates: English as in Britain, Arabic with the digits that most statistics use. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

function makeStrings(language: string, messages: Messages): Strings {
  const locale = LOCALES[language] ?? language;
  const numbers = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const times = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const ratio = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 });
  const megabytes = new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  const kilobytes = new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const plural = new Intl.PluralRules(locale);
  const either = new Intl.ListFormat(locale, { type: "disjunction" });
  const both = new Intl.ListFormat(locale, { type: "conjunction" });
  const names = new Intl.DisplayNames(locale, { type: "language" });

  const t = (key: Key, parameters: Parameters = {}): string => {
    const message = messages[key];
    const n = parameters["n"];
    const chosen = typeof message === "string" ? message : (message[plural.select(Number(n))] ?? message.other);
    return chosen.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = parameters[name];
      return value === undefined ? place : typeof value === "number" ? numbers.format(value) : value;
    });
  };

  const signedPoints = (difference: number): string => signed.format(difference * 100).replace("-", "−");
  const VERBS = { is: "phrase.is", includes: "phrase.includes", "is not": "phrase.isNot", "does not include": "phrase.includesNot" } as const;
  const phrase = (part: Phrase): Segment[] => {
    const texts = part.items.map(({ text }) => text);
    // "Woman or girl or Man or boy" would leave the reader guessing.
    const unclear = texts.length > 1 && texts.some((text) => /\b(or|and|ou|et|o|y)\b|[,،]| أو | و/.test(text));
    const items = unclear ? texts.map((text) => t("quoted", { text })) : texts;
    const list = (part.verb === "includes" ? both : either).format(items);
    const [before = "", after = ""] = t(VERBS[part.verb], { subject: part.subject }).split("{items}");
    return [
      { text: before, strong: false },
      { text: list, strong: true },
      { text: after, strong: false },
    ].filter(({ text }) => text !== "");
  };

  return {
    language,
    direction: isRightToLeft(language) ? "rtl" : "ltr",
    t,
    number: (value) => numbers.format(value),
    compact: (value) => compact.format(value),
    percent: (part) => percent.format(part),
    share: (part) => share.format(part),
    signed: signedPoints,
    points: (difference) => t("points", { value: signedPoints(difference) }),
    times: (value) => t("times", { value: times.format(value) }),
    ratio: (value) => ratio.format(value),
    date: (iso) => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? iso : dates.format(date);
    },
    fileSize: (bytes) => (bytes >= 1e6 ? megabytes.format(bytes / 1e6) : kilobytes.format(Math.max(1, bytes / 1e3))),
    both: (items) => both.format(items),
    either: (items) => either.format(items),
    phrase,
    languageName: (code) => names.of(code) ?? code,
  };
}

/** The words for a language (BCP 47), or English where the page does not speak it. */
export async function loadStrings(language: string): Promise<Strings> {
  const known = LANGUAGES.includes(base(language)) ? base(language) : "en";
  return makeStrings(known, await loadWords(known));
}

/** The language of the page: the one asked for, or the first that the reader's browser prefers, or the release's. */
export function chooseLanguage(asked: string | undefined, preferred: readonly string[], release: string): string {
  const wanted = [...(asked === undefined ? [] : [asked]), ...preferred, release].map(base);
  return wanted.find((language) => LANGUAGES.includes(language)) ?? "en";
}

/** Strings from messages that are here already. */
export const stringsFrom = makeStrings;
