/** What a bar says of itself: its synthetic count, or its protected one where the records are missing. */

import type { BarRow } from "../model/bars";
import type { Protected } from "../model/protected";
import { barSelection } from "../model/selection";
import { usePage } from "./context";

export interface BarFigures {
  /** How long the bar is; null for no bar. */
  readonly length: number | null;
  /** What is written at its end. */
  readonly text: string;
}

export function useBars() {
  const { explorer, strings, counting } = usePage();
  const protectedOf = (row: BarRow): Protected =>
    explorer.protectedOf(barSelection(explorer.selection, row.column, row.value));
  const figures = (row: BarRow): BarFigures => {
    if (row.count !== null) return { length: row.count, text: strings.number(row.count) };
    const value = protectedOf(row);
    if (value.state !== "reported") return { length: null, text: strings.brief(value) };
    const { prefix, figure } = strings.protectedWords(value, counting);
    return { length: value.count, text: `${prefix} ${figure}`.trim() };
  };
  return { protectedOf, figures };
}
