/** Two selections side by side: the share of every bar in each, and which shares differ. The same rules as `Cases.compare` in Python. */

import { countOf, type Figure, type Figures, type Kind } from "../../model/grid";
import type { Bar, Chart, Column, Manifest } from "../../model/manifest";
import { difference, distanceFrom, shareOf, syntheticShare, type Ratio } from "../../model/share";
import { EVERYTHING, filteredColumns, invert, within, type Selection } from "../../model/selection";

/** One of the two selections with its own count. */
export interface Counted {
  readonly selection: Selection;
  readonly whole: Figure;
}

/** One of the two selections with its counts. */
export interface Side extends Counted {
  /** What the selection counts with each bar, by the bar's value id; without bars of the columns that it filters. */
  readonly parts: ReadonlyMap<number, Figure>;
}

/** One bar in both selections. */
export interface Pair extends Bar {
  readonly chart: Chart;
  readonly parts: readonly [Figure, Figure];
  readonly shares: readonly [Ratio, Ratio];
  /** A less B. */
  readonly difference: Ratio;
}

/** Two selections that are worth comparing. */
export interface Ready {
  readonly chart: Chart;
  readonly bars: readonly [Bar, Bar];
}

/** How many the list of the greatest differences holds. */
export const MOST = 12;

/** Shares need one attribute more than the longer selection has. */
export function comparedKind(one: Selection, other: Selection, manifest: Manifest, asked: Figures): Kind {
  if (asked !== "auto") return asked;
  return Math.max(one.size, other.size) < manifest.reportingLength ? "protected" : "synthetic";
}

/** The share of a part in the selection. */
export function shareIn(whole: Figure, part: Figure): Ratio {
  if (part.kind === "protected" && whole.kind === "protected") return shareOf(part.value, whole.value);
  return syntheticShare(countOf(part), countOf(whole));
}

const idOf = (manifest: Manifest, { column, value }: Bar): number => manifest.columns[column]!.values[value]!.id;

/** The parts of a side: what its selection counts with each bar of which it does not filter the column. */
export function partsOf(selection: Selection, manifest: Manifest, count: (bar: Bar) => Figure): Side["parts"] {
  const bars = manifest.charts.flatMap((chart) => chart.bars).filter(({ column }) => !selection.has(column));
  return new Map(bars.map((bar) => [idOf(manifest, bar), count(bar)]));
}

/** Whether nothing of it is still under way. */
export const isHere = (figure: Figure): boolean => (figure.kind === "synthetic" ? figure.count !== null : figure.value.state !== "loading");

/** All bars of which neither selection filters the column. */
export function pairsOf(manifest: Manifest, one: Side, other: Side): Pair[] {
  return manifest.charts.flatMap((chart) =>
    chart.bars.flatMap((bar): Pair[] => {
      const [first, second] = [one, other].map((side) => side.parts.get(idOf(manifest, bar)));
      if (first === undefined || second === undefined) return [];
      const shares = [shareIn(one.whole, first), shareIn(other.whole, second)] as const;
      return [{ ...bar, chart, parts: [first, second], shares, difference: difference(...shares) }];
    }),
  );
}

/** Whether two shares are told apart: the interval of their difference excludes nought. */
export const differs = ({ difference: ratio }: Pair): boolean => distanceFrom(ratio, 0) > 0;

const size = (ratio: Ratio): number => (ratio.state === "known" ? Math.abs(ratio.value) : 0);

/** The pairs that differ, the surest first; of synthetic records, which have no intervals, the greatest first. */
export function mostDifferent(pairs: readonly Pair[], kind: Kind): Pair[] {
  const told = pairs.filter((pair) => (kind === "protected" ? differs(pair) : size(pair.difference) > 0));
  return told.sort(
    (a, b) => distanceFrom(b.difference, 0) - distanceFrom(a.difference, 0) || size(b.difference) - size(a.difference),
  );
}

const isNotRecorded = (manifest: Manifest, { column, value }: Bar): boolean => manifest.columns[column]!.values[value]!.code === "";

/** The pairs of one chart as they are drawn: what has an order keeps it, all else by the greater share; "not recorded" last. */
export function drawnOrder(chart: Chart, manifest: Manifest, pairs: readonly Pair[]): Pair[] {
  const own = pairs.filter((pair) => pair.chart === chart);
  const greater = ({ shares }: Pair): number => Math.max(...shares.map((share) => (share.state === "known" ? share.value : -1)));
  if (chart.type !== "ordered" && chart.type !== "year") own.sort((a, b) => greater(b) - greater(a));
  return [...own.filter((pair) => !isNotRecorded(manifest, pair)), ...own.filter((pair) => isNotRecorded(manifest, pair))];
}

/** Everything but the selection, where that is a selection too: of one filter. */
export function restOf(selection: Selection, columns: readonly Column[]): Selection | null {
  const [column, ...more] = filteredColumns(selection);
  if (column === undefined || more.length > 0) return null;
  const rest = invert(selection, columns, column);
  return rest === selection ? null : rest;
}

/** The names of the columns by which one or the other is chosen: their values are not compared. */
export function leftOut(manifest: Manifest, one: Selection, other: Selection): string[] {
  const columns = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
  return columns.map((column) => manifest.columns[column]!.label);
}

/**
 * Comparisons to begin with: the two most frequent values of the first fitting chart of each group.
 *
 * @param rank How often a bar is counted without any filter; negative where that is not known.
 */
export function readyComparisons(manifest: Manifest, rank: (bar: Bar) => number, most = 3): Ready[] {
  const groups = new Set<string>();
  return manifest.charts
    .flatMap((chart): Ready[] => {
      const ranked = chart.bars
        .filter(({ column, value }) => manifest.columns[column]!.values[value]!.reported)
        .map((bar) => ({ bar, count: rank(bar) }))
        .filter(({ count }) => count >= 0)
        .sort((a, b) => b.count - a.count);
      const [first, second] = ranked;
      if (chart.type === "year" || first === undefined || second === undefined || groups.has(chart.group)) return [];
      groups.add(chart.group);
      return [{ chart, bars: [first.bar, second.bar] }];
    })
    .slice(0, most);
}

/** The selection of one bar alone. */
export const only = (bar: Bar): Selection => within(EVERYTHING, bar);
