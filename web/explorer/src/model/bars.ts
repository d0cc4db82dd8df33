/** The rows of a chart under a selection, in the order in which they are drawn. */

import type { Chart, Manifest } from "./manifest";
import { isChosen, type Selection } from "./selection";
import { barLabel } from "./words";

export interface BarRow {
  readonly column: number;
  readonly value: number;
  readonly code: string;
  readonly label: string;
  readonly chosen: boolean;
  /** The synthetic count; null where the column's records could not be loaded. */
  readonly count: number | null;
}

/** The count of a value, null where it is not to be had. */
export type Counter = (column: number, value: number) => number | null;

export interface Counters {
  /** Synthetic counts under the selection. */
  readonly now: Counter;
  /** Synthetic counts without any filter. */
  readonly unfiltered: Counter;
  /** What ranks the bars where there are no synthetic counts. */
  readonly instead: Counter;
}

/** How many bars a shortened list shows, and the most bars that are shown without shortening. */
export const SHORT = 10;
export const LONG = 15;

const isNotRecorded = (row: BarRow): boolean => row.code === "";

/**
 * The rows of a chart.
 *
 * Long lists are ranked by their present counts; short ones keep the rank they have without filters, so that bars do not
 * jump. What has an order of its own keeps it. "Not recorded" stands last.
 */
export function barRows(chart: Chart, manifest: Manifest, selection: Selection, counters: Counters): BarRow[] {
  const { now, unfiltered, instead } = counters;
  const rows = chart.bars.map(({ column, value }): BarRow => {
    const owner = manifest.columns[column]!;
    const label = barLabel(owner, value);
    const chosen = isChosen(selection, column, value);
    return { column, value, code: owner.values[value]!.code, label, chosen, count: now(column, value) };
  });
  if (chart.type !== "ordered" && chart.type !== "year") {
    const ranked = rows.length > LONG && chart.type !== "flags" ? now : unfiltered;
    const rankOf = ({ column, value }: BarRow): number => ranked(column, value) ?? instead(column, value) ?? -1;
    const rank = new Map(rows.map((row) => [row, rankOf(row)]));
    rows.sort((a, b) => rank.get(b)! - rank.get(a)!);
  }
  return [...rows.filter((row) => !isNotRecorded(row)), ...rows.filter(isNotRecorded)];
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The rows to draw of a long list: those found, or the first ten and whatever else is chosen. */
export function shortened(rows: readonly BarRow[], search: string, all: boolean): readonly BarRow[] {
  const wanted = plain(search.trim());
  if (wanted !== "") return rows.filter((row) => plain(row.label).includes(wanted) || plain(row.code) === wanted);
  if (all || rows.length <= LONG) return rows;
  return rows.filter((row, i) => i < SHORT || row.chosen);
}

/** Round numbers from nought to just above the highest bar: at most six. */
export function ticks(highest: number): number[] {
  if (highest <= 0) return [0];
  const raw = highest / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw)!);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, i) => i * step);
}
