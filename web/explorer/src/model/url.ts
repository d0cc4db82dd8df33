/**
 * A selection as the fragment of a web address: `gender=Female,Male&year=2015..2018&means=threats`.
 *
 * The fragment is never sent to a server, so nobody can log what a reader looked at.
 */

import type { Column } from "./manifest";
import { chosenValues, EVERYTHING, filteredColumns, choose, type Selection } from "./selection";

export interface Decoded {
  readonly selection: Selection;
  /** The parts that this release does not know, as the address wrote them. */
  readonly dropped: readonly string[];
}

const SHORTEST_RUN = 3;

const isWholeNumber = (code: string): boolean => /^\d+$/.test(code);

/** Years that follow one another become `first..last`. */
function withRuns(column: Column, values: readonly number[]): string[] {
  const words: string[] = [];
  const code = (value: number): string => column.values[value]!.code;
  for (let start = 0, end; start < values.length; start = end) {
    end = start + 1;
    while (end < values.length && values[end] === values[end - 1]! + 1 && isWholeNumber(code(values[end]!))) end++;
    if (end - start >= SHORTEST_RUN && isWholeNumber(code(values[start]!)))
      words.push(`${code(values[start]!)}..${code(values[end - 1]!)}`);
    else for (let i = start; i < end; i++) words.push(encodeURIComponent(code(values[i]!)));
  }
  return words;
}

/** Where a flag column holds: the position of its "1". */
export const yes = (column: Column): number => column.values.findIndex((value) => value.code === "1");

/** The parameter of a filter and its words: a code of a multi-valued attribute goes under the attribute's name. */
function written(column: Column, values: readonly number[]): [string, string[]] {
  if (column.attribute !== undefined && values.length === 1 && values[0] === yes(column))
    return [column.attribute, [encodeURIComponent(column.code ?? column.name)]];
  if (column.type === "year") return [column.name, withRuns(column, values)];
  return [column.name, values.map((value) => encodeURIComponent(column.values[value]!.code))];
}

/** The fragment without its leading "#"; empty for everything. */
export function encodeSelection(selection: Selection, columns: readonly Column[]): string {
  const parameters = new Map<string, string[]>();
  for (const position of filteredColumns(selection)) {
    const column = columns[position]!;
    const [name, words] = written(column, chosenValues(selection, position));
    parameters.set(name, [...(parameters.get(name) ?? []), ...words]);
  }
  return [...parameters].map(([name, words]) => `${encodeURIComponent(name)}=${words.join(",")}`).join("&");
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

/** Reads a fragment. What the release does not know is dropped and named; nothing breaks. */
export function decodeSelection(fragment: string, columns: readonly Column[]): Decoded {
  let selection = EVERYTHING;
  const dropped: string[] = [];
  for (const part of fragment.replace(/^#/, "").split("&").filter(Boolean)) {
    const equals = part.indexOf("=");
    const name = decodeText(equals < 0 ? part : part.slice(0, equals));
    if (equals < 0 || !columns.some((column) => column.name === name || column.attribute === name)) {
      dropped.push(decodeText(part));
      continue;
    }
    for (const word of part.slice(equals + 1).split(",")) {
      const pairs = resolve(name, decodeText(word), columns);
      if (pairs.length === 0) dropped.push(`${name}=${decodeText(word)}`);
      for (const [column, value] of pairs)
        selection = choose(selection, column, [...(selection.get(column) ?? []), value]);
    }
  }
  return { selection, dropped };
}
