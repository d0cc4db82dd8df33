/** The rows of a chart under a selection, in the order in which they are drawn. */

import { countOf, type Figure } from "./grid";
import type { Bar, Chart, Manifest } from "./manifest";
import { isChosen, type Selection } from "./selection";
import { barLabel } from "./words";

export interface BarRow extends Bar {
  readonly code: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly figure: Figure;
}

export interface BarFigures {
  /** What each bar counts under the selection. */
  readonly now: (bar: Bar) => Figure;
  /** What ranks the bars of short lists, so that they do not jump: counts without any filter. */
  readonly rank: (bar: Bar) => number;
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
export function barRows(chart: Chart, manifest: Manifest, selection: Selection, figures: BarFigures): BarRow[] {
  const rows = chart.bars.map((bar): BarRow => {
    const { column, value } = bar;
    const owner = manifest.columns[column]!;
    const chosen = isChosen(selection, column, value);
    return { column, value, code: owner.values[value]!.code, label: barLabel(owner, value), chosen, figure: figures.now(bar) };
  });
  if (chart.type !== "ordered" && chart.type !== "year") {
    const byPresent = rows.length > LONG && chart.type !== "flags";
    const rank = new Map(rows.map((row) => [row, byPresent ? (countOf(row.figure) ?? -1) : figures.rank(row)]));
    rows.sort((a, b) => rank.get(b)! - rank.get(a)!);
  }
  return [...rows.filter((row) => !isNotRecorded(row)), ...rows.filter(isNotRecorded)];
}

/** A text without accents and capitals, for searching. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The rows to draw of a long list: those found, or the first ten and what is chosen beyond them; where nearly all is chosen, what is not. */
export function shortened(rows: readonly BarRow[], search: string, all: boolean): readonly BarRow[] {
  const wanted = folded(search.trim());
  if (wanted !== "") return rows.filter((row) => folded(row.label).includes(wanted) || folded(row.code) === wanted);
  if (all || rows.length <= LONG) return rows;
  const chosen = rows.filter((row) => row.chosen).length;
  const remarkable = chosen <= rows.length / 2;
  return rows.filter((row, i) => i < SHORT || row.chosen === remarkable);
}

/** Round numbers from nought to just above the highest bar: at most six. */
export function ticks(highest: number): number[] {
  if (highest <= 0) return [0];
  const raw = highest / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw)!);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, i) => i * step);
}
