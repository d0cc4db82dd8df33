/** Search among attributes and values, for those who know what they look for. */

import { folded } from "./bars";
import type { Bar, Manifest } from "./manifest";
import { barLabel } from "./words";

export interface Found extends Bar {
  /** The chart in which it stands. */
  readonly chart: string;
  readonly label: string;
}

/** How well a text answers: it begins with what is wanted, a word of it does, or it holds it somewhere. */
function fit(text: string, wanted: string): number {
  if (text.startsWith(wanted)) return 3;
  if (text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2;
  return text.includes(wanted) ? 1 : 0;
}

/** All bars of all charts, with what is searched in them. */
export function searchable(manifest: Manifest): readonly (Found & { readonly texts: readonly string[] })[] {
  return manifest.charts.flatMap((chart) =>
    chart.bars.map((bar) => {
      const column = manifest.columns[bar.column]!;
      const label = barLabel(column, bar.value);
      return { ...bar, chart: chart.label, label, texts: [label, chart.label, column.values[bar.value]!.code].map(folded) };
    }),
  );
}

/** The bars that answer to a search: every word must be found in the value or its attribute; values first, best first. */
export function search(entries: ReturnType<typeof searchable>, wanted: string): Found[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const scored = entries.map((entry, place) => {
    const scores = words.map((word) => Math.max(2 * fit(entry.texts[0]!, word), fit(entry.texts[1]!, word), entry.texts[2] === word ? 3 : 0));
    return { entry, place, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ entry }) => entry);
}
