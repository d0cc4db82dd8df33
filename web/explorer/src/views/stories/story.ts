/** A story as its file has it, checked: only the few kinds of blocks that the page draws. */

import type { Story } from "../../model/manifest";

/** A run of text with its marks. */
export interface Inline {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  /** Where it leads: https:, mailto:, a state ("#…"), or a path inside the release. */
  readonly href: string | null;
}

type Text = readonly Inline[];

export type Block =
  | { readonly type: "heading"; readonly level: number; readonly text: Text }
  | { readonly type: "paragraph" | "quote"; readonly text: Text }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly Text[] }
  | { readonly type: "table"; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly type: "view"; readonly caption: string; readonly state: string };

export interface Article {
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** The file is not a story. */
export class DamagedStory extends Error {}

type Raw = Record<string, unknown>;

const isObject = (raw: unknown): raw is Raw => typeof raw === "object" && raw !== null && !Array.isArray(raw);
const list = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);
const string = (raw: unknown): string => (typeof raw === "string" ? raw : "");

/** The target where a story may lead to it; null for anything else, which then stands as text. */
export function safeTarget(href: string): string | null {
  if (/^(https:\/\/|mailto:|#)/i.test(href)) return href;
  const inside = href !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^[/\\]/.test(href) && !href.split(/[/\\]/).includes("..");
  return inside ? href : null;
}

const text = (raw: unknown): Inline[] =>
  list(raw)
    .filter(isObject)
    .map((run) => ({
      text: string(run["text"]),
      bold: run["bold"] === true,
      italic: run["italic"] === true,
      code: run["code"] === true,
      href: safeTarget(string(run["href"])),
    }));

/** A block, or nothing where this page does not know its kind. */
function block(raw: Raw): Block[] {
  const type = raw["type"];
  switch (type) {
    case "heading":
      return [{ type, level: Math.min(4, Math.max(2, Number(raw["level"]) || 2)), text: text(raw["text"]) }];
    case "paragraph":
    case "quote":
      return [{ type, text: text(raw["text"]) }];
    case "list":
      return [{ type, ordered: raw["ordered"] === true, items: list(raw["items"]).map(text) }];
    case "table":
      return [{ type, head: list(raw["head"]).map(text), rows: list(raw["rows"]).map((row) => list(row).map(text)) }];
    case "view":
      return [{ type, caption: string(raw["caption"]), state: string(raw["state"]) }];
    default:
      return [];
  }
}

/**
 * Reads the file of a story.
 *
 * @throws DamagedStory It is none.
 */
export function readArticle(raw: unknown): Article {
  if (!isObject(raw) || typeof raw["title"] !== "string" || !Array.isArray(raw["blocks"])) throw new DamagedStory();
  return { title: raw["title"], summary: string(raw["summary"]), blocks: raw["blocks"].filter(isObject).flatMap(block) };
}

/** The language to show a story in: the first of the wanted ones that it has, or its own first. */
export const languageOf = ({ languages }: Story, wanted: readonly (string | undefined)[], own: string): string =>
  wanted.find((language) => language !== undefined && languages.includes(language)) ?? languages[0] ?? own;

/** The file of a story in a language, from the release's root. */
export const fileOf = ({ name }: Story, language: string): string => `stories/${name}.${language}.json`;

/** The stories before and after one. */
export function neighbours(stories: readonly Story[], name: string): { readonly before: Story | undefined; readonly after: Story | undefined } {
  const at = stories.findIndex((story) => story.name === name);
  return { before: stories[at - 1], after: at < 0 ? undefined : stories[at + 1] };
}
