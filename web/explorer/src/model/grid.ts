/** Tables of figures: what each cell counts, and whether it is told by protected counts or by synthetic records. */

import type { Bar, Chart, Manifest } from "./manifest";
import type { Protected } from "./protected";
import { within, type Selection } from "./selection";

/** One number as a view shows it, with its kind. */
export type Figure =
  | { readonly kind: "protected"; readonly value: Protected }
  /** The count is null while records are not loaded, or cannot be; `pending`: it is on its way. */
  | { readonly kind: "synthetic"; readonly count: number | null; readonly pending?: boolean };

export type Kind = Figure["kind"];

/** Which figures the reader asks for: protected ones where there are any, or one kind only. */
export type Figures = "auto" | Kind;

export interface Axis {
  readonly chart: Chart;
  readonly bars: readonly Bar[];
}

/** The bars of a chart that a selection leaves: of a filtered single-valued column only those chosen. */
export function axisOf(chart: Chart, selection: Selection): Axis {
  return { chart, bars: chart.bars.filter(({ column, value }) => selection.get(column)?.has(value) ?? true) };
}

/** How many attribute values the longest cell has. */
function longest(selection: Selection, axes: readonly Axis[]): number {
  const reach = (narrowed: Selection, [axis, ...rest]: readonly Axis[]): number => {
    if (axis === undefined) return narrowed.size;
    // Bars of one column add the same; flags each have a column.
    const kinds = new Map(axis.bars.map((bar) => [bar.column, bar]));
    return Math.max(narrowed.size, ...[...kinds.values()].map((bar) => reach(within(narrowed, bar), rest)));
  };
  return reach(selection, axes);
}

/** Which kind of figures a table has: the same in all of its cells. */
export function kindOf(selection: Selection, axes: readonly Axis[], manifest: Manifest, asked: Figures): Kind {
  if (asked !== "auto") return asked;
  return longest(selection, axes) <= manifest.reportingLength ? "protected" : "synthetic";
}

/** The count that a figure stands for; null where it has none. */
export function countOf(figure: Figure): number | null {
  if (figure.kind === "synthetic") return figure.count;
  return figure.value.state === "reported" ? figure.value.count : null;
}

/** The bounds of a figure's interval; null where it has none. */
export function boundsOf(figure: Figure): readonly [number, number] | null {
  if (figure.kind === "synthetic" || figure.value.state !== "reported") return null;
  const { low, high } = figure.value;
  return low === null || high === null ? null : [low, high];
}

/** Whether a figure may be quoted as a count of cases. */
export const isCitable = (figure: Figure): boolean => figure.kind === "protected" && figure.value.state === "reported";
