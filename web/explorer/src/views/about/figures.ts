/** What the tables of the page "About the data" say. */

import type { About, Precision } from "../../model/manifest";

/** The share of combinations that are not shown; null where none is possible. */
export const notShown = ({ possible, reported }: About["suppressed"][number]): number | null =>
  possible > 0 && reported <= possible ? (possible - reported) / possible : null;

export interface PrecisionGroup {
  readonly k: number;
  readonly rows: readonly Precision[];
}

/** The rows of precision by the number of values together, small counts first. */
export function byLength(precision: readonly Precision[]): PrecisionGroup[] {
  const lengths = [...new Set(precision.map(({ k }) => k))].sort((a, b) => a - b);
  return lengths.map((k) => ({ k, rows: precision.filter((row) => row.k === k).sort((a, b) => a.from - b.from) }));
}
