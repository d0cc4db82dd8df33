/** A selection in plain words, and as chips that can be taken away one by one. */

import type { Strings } from "../strings/strings";
import type { Column, Manifest } from "./manifest";
import { chosenValues, excludedValues, filteredColumns, tellsExclusion, type Selection } from "./selection";

/** One chip: a value of an attribute, a run of years, or a flag. */
export interface Item {
  readonly text: string;
  readonly column: number;
  readonly values: readonly number[];
}

/** One part of the sentence: an attribute, or a chart of flags, and what was chosen of it. */
export interface Phrase {
  readonly subject: string;
  readonly items: readonly Item[];
  /** "is" joins the items by or, "includes" by and; the others take them away. */
  readonly verb: "is" | "includes" | "is not" | "does not include";
}

/** A piece of a sentence; what a reader chose is strong. */
export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}

const SHORTEST_RUN = 3;

const isFlag = (column: Column): boolean => column.type === "flag" || column.attribute !== undefined;

/** What a bar is called: a flag by its column, any other by its value. */
export function barLabel(column: Column, value: number): string {
  const { code, label } = column.values[value]!;
  return isFlag(column) && code === "1" ? column.label : label;
}

/** Values of a column, years in a row as one item. */
function itemsOf(manifest: Manifest, position: number, values: readonly number[], strings: Strings): Item[] {
  const column = manifest.columns[position]!;
  const items: Item[] = [];
  const label = (value: number): string => barLabel(column, value);
  for (let start = 0, end; start < values.length; start = end) {
    end = start + 1;
    while (column.type === "year" && values[end] === values[end - 1]! + 1 && column.values[values[end]!]!.code !== "") end++;
    const run = values.slice(start, end);
    if (run.length >= SHORTEST_RUN) {
      const text = strings.t("range", { first: label(run[0]!), last: label(run.at(-1)!) });
      items.push({ text, column: position, values: run });
    } else for (const value of run) items.push({ text: label(value), column: position, values: [value] });
  }
  return items;
}

/** The parts of the sentence, in published order; flags of one chart make one part. */
export function phrases(selection: Selection, manifest: Manifest, strings: Strings): Phrase[] {
  const parts: Phrase[] = [];
  for (const position of filteredColumns(selection)) {
    const column = manifest.columns[position]!;
    const excluding = tellsExclusion(selection, manifest.columns, position);
    const told = excluding ? excludedValues(selection, manifest.columns, position) : chosenValues(selection, position);
    const items = itemsOf(manifest, position, told, strings);
    const chart = manifest.charts.find(({ bars }) => bars.some((bar) => bar.column === position));
    const isYes = isFlag(column) && told.length === 1 && column.values[told[0]!]!.code === "1";
    if (!isYes || chart?.type !== "flags") {
      parts.push({ subject: column.label, items, verb: excluding ? "is not" : "is" });
      continue;
    }
    const verb = excluding ? "does not include" : "includes";
    const same = parts.findIndex((part) => part.verb === verb && part.subject === chart.label);
    if (same < 0) parts.push({ subject: chart.label, items, verb });
    else parts[same] = { ...parts[same]!, items: [...parts[same]!.items, ...items] };
  }
  return parts;
}

/** The whole sentence in pieces. */
export function sentence(selection: Selection, manifest: Manifest, strings: Strings): Segment[] {
  const parts = phrases(selection, manifest, strings);
  if (parts.length === 0) return [{ text: strings.t("everything"), strong: false }];
  return parts.flatMap((part, i) => [
    { text: strings.t(i === 0 ? "sentence.start" : "sentence.separator"), strong: false },
    ...strings.phrase(part),
  ]);
}

/** The whole sentence as one text. */
export const selectionWords = (selection: Selection, manifest: Manifest, strings: Strings): string =>
  sentence(selection, manifest, strings)
    .map(({ text }) => text)
    .join("");
