/** How a view or a number is quoted: one line that says whose, which version, which cases, how many, and where. */

import type { Strings } from "../strings/strings";
import type { Manifest, Release } from "./manifest";
import type { Protected } from "./protected";

type Level = Pick<Manifest, "interval">;

/** The release as the publisher wants it cited. */
export function releaseCitation({ citation, publisher, created, title, version }: Release, { t }: Strings): string {
  if (citation) return citation;
  const year = /^\d{4}/.exec(created)?.[0];
  const who = [publisher.replace(/\.$/, ""), year && `(${year})`].filter(Boolean).join(" ");
  // "Data set" is a resource type of DataCite, the same in every language.
  const what = `${version ? t("quote.version", { title, version }) : title} [Data set].`;
  return who ? `${who}. ${what}` : what;
}

/** A protected count as it may be quoted: never without its interval, and never a state as a number. */
export function quotedCount(value: Protected, { interval }: Level, strings: Strings): string {
  const { t } = strings;
  if (value.state === "suppressed") return t("quote.suppressed");
  if (value.state !== "reported") return t("quote.none");
  const { count, low, high, missing } = value;
  if (low === null || high === null) return t("quote.total", { n: count });
  if (missing > 0) return t("quote.atLeast", { n: count, low, high });
  return t("quote.count", { n: count, level: strings.percent(interval), low, high });
}

export interface Quoted {
  readonly release: Release;
  /** What is shown, where it is more than the selection: "Gender by year". */
  readonly title?: string;
  /** Which cases, and how many: the selection in words, and its count as `quotedCount` has it. */
  readonly cases: string;
  /** Empty where the page has none that others could open. */
  readonly address: string;
  readonly accessed: Date;
}

const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

const sentence = (text: string): string => (/[.!?。؟]$/.test(text) ? text : `${text}.`);

/** The whole citation on one line. */
export function citationLine({ release, title, cases, address, accessed }: Quoted, strings: Strings): string {
  const parts = [
    sentence(releaseCitation(release, strings)),
    ...(title ? [sentence(title)] : []),
    sentence(cases),
    ...(address ? [address] : []),
    strings.t("quote.accessed", { date: strings.date(isoDay(accessed)) }),
  ];
  return parts.join(" ").replace(/[ \t\n]+/g, " ");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);

/** A view as a frame for another page. */
export const embedSnippet = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
