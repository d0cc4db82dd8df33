/**
 * The state of the page as the fragment of a web address:
 * `~view=table&~rows=gender&citizenship=!KG&year=2015..2018&means=debt,threats&~b.gender=Male`.
 *
 * The fragment is never sent to a server, so nobody can log what a reader looked at.
 */

import type { Column } from "./manifest";
import {
  choose,
  chosenValues,
  EVERYTHING,
  excludedValues,
  filteredColumns,
  tellsExclusion,
  type Selection,
} from "./selection";

export const VIEWS = ["explore", "map", "trends", "table", "compare", "distinct", "stories", "about"] as const;
export type ViewName = (typeof VIEWS)[number];

export const OPTIONS = ["rows", "columns", "layers", "show", "by", "story", "lang", "embed", "figures"] as const;
export type Option = (typeof OPTIONS)[number];
export type Options = Readonly<{ [name in Option]?: string | undefined }>;

/** All that an address says. */
export interface State {
  readonly view: ViewName;
  readonly selection: Selection;
  /** The second selection of a comparison. */
  readonly other: Selection;
  readonly options: Options;
}

export const START: State = { view: "explore", selection: EVERYTHING, other: EVERYTHING, options: {} };

export interface Decoded {
  readonly state: State;
  /** The parts that this release does not know, as the address wrote them. */
  readonly dropped: readonly string[];
}

const SHORTEST_RUN = 3;
const MARK = "~";
const OTHER = `${MARK}b.`;

const isWholeNumber = (code: string): boolean => /^\d+$/.test(code);

/** Percent-encoding, of a leading mark too: an attribute or value may begin with one. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/^[~!]/, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Years that follow one another become `first..last`. */
function withRuns(column: Column, values: readonly number[]): string[] {
  const words: string[] = [];
  const code = (value: number): string => column.values[value]!.code;
  for (let start = 0, end; start < values.length; start = end) {
    end = start + 1;
    while (end < values.length && values[end] === values[end - 1]! + 1 && isWholeNumber(code(values[end]!))) end++;
    if (end - start >= SHORTEST_RUN && isWholeNumber(code(values[start]!)))
      words.push(`${code(values[start]!)}..${code(values[end - 1]!)}`);
    else for (let i = start; i < end; i++) words.push(encode(code(values[i]!)));
  }
  return words;
}

/** Where a flag column holds: the position of its "1". */
export const yes = (column: Column): number => column.values.findIndex((value) => value.code === "1");

/** The parameter of a filter and its words: a code of a multi-valued attribute goes under the attribute's name. */
function written(selection: Selection, columns: readonly Column[], position: number): [string, string[]] {
  const column = columns[position]!;
  const values = chosenValues(selection, position);
  const excluding = tellsExclusion(selection, columns, position);
  const told = excluding ? excludedValues(selection, columns, position) : values;
  const mark = excluding ? "!" : "";
  if (column.attribute !== undefined && told.length === 1 && told[0] === yes(column))
    return [column.attribute, [mark + encode(column.code ?? column.name)]];
  const words = column.type === "year" ? withRuns(column, told) : told.map((value) => encode(column.values[value]!.code));
  return [column.name, words.map((word) => mark + word)];
}

function selectionParts(selection: Selection, columns: readonly Column[], prefix: string): string[] {
  const parameters = new Map<string, string[]>();
  for (const position of filteredColumns(selection)) {
    const [name, words] = written(selection, columns, position);
    parameters.set(name, [...(parameters.get(name) ?? []), ...words]);
  }
  return [...parameters].map(([name, words]) => `${prefix}${encode(name)}=${words.join(",")}`);
}

/** The fragment without its leading "#"; empty for the start. */
export function encodeState(state: State, columns: readonly Column[]): string {
  const { view, selection, other, options } = state;
  return [
    ...(view === START.view ? [] : [`${MARK}view=${view}`]),
    ...OPTIONS.flatMap((name) => (options[name] ? [`${MARK}${name}=${encodeURIComponent(options[name])}`] : [])),
    ...selectionParts(selection, columns, ""),
    ...selectionParts(other, columns, OTHER),
  ].join("&");
}

function decodeText(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** The [column, value] pairs that one code stands for; none where the release does not know it. */
function resolve(name: string, code: string, columns: readonly Column[]): [number, number][] {
  const pairs: [number, number][] = [];
  columns.forEach((column, position) => {
    if (column.attribute === name && (column.code ?? column.name) === code && yes(column) >= 0)
      pairs.push([position, yes(column)]);
    if (column.name !== name) return;
    const run = column.type === "year" ? /^(\d+)\.\.(\d+)$/.exec(code) : null;
    column.values.forEach((value, i) => {
      const inRun = run !== null && isWholeNumber(value.code) && +value.code >= +run[1]! && +value.code <= +run[2]!;
      if (value.code === code || inRun) pairs.push([position, i]);
    });
  });
  return pairs;
}

/** Reads the filters of one parameter into a selection; returns it and what is not known. */
function readFilter(selection: Selection, name: string, words: string, columns: readonly Column[]): [Selection, string[]] {
  if (!columns.some((column) => column.name === name || column.attribute === name))
    return [selection, [`${name}=${decodeText(words)}`]];
  const dropped: string[] = [];
  let next = selection;
  for (const word of words.split(",")) {
    const excluded = word.startsWith("!");
    const code = decodeText(excluded ? word.slice(1) : word);
    const pairs = resolve(name, code, columns);
    if (pairs.length === 0) dropped.push(`${name}=${excluded ? "!" : ""}${code}`);
    for (const [column, value] of pairs) {
      const before = next.get(column);
      if (!excluded) next = choose(next, column, [...(before ?? []), value]);
      else next = choose(next, column, [...(before ?? columns[column]!.values.keys())].filter((other) => other !== value));
    }
  }
  return [next, dropped];
}

const isView = (name: string): name is ViewName => (VIEWS as readonly string[]).includes(name);
const isOption = (name: string): name is Option => (OPTIONS as readonly string[]).includes(name);

/** Reads a fragment. What the release does not know is dropped and named; nothing breaks. */
export function decodeState(fragment: string, columns: readonly Column[]): Decoded {
  let { view, selection, other } = START;
  const options: Partial<Record<Option, string>> = {};
  const dropped: string[] = [];
  for (const part of fragment.replace(/^#/, "").split("&").filter(Boolean)) {
    const equals = part.indexOf("=");
    const [key, value] = equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)];
    const option = key.startsWith(MARK) ? key.slice(MARK.length) : "";
    if (equals < 0) dropped.push(decodeText(part));
    else if (key.startsWith(OTHER)) {
      const [next, unknown] = readFilter(other, decodeText(key.slice(OTHER.length)), value, columns);
      other = next;
      dropped.push(...unknown);
    } else if (option === "view" && isView(value)) view = value;
    else if (isOption(option)) options[option] = decodeText(value);
    else if (option !== "") dropped.push(decodeText(part));
    else {
      const [next, unknown] = readFilter(selection, decodeText(key), value, columns);
      selection = next;
      dropped.push(...unknown);
    }
  }
  return { state: { view, selection, other, options }, dropped };
}
