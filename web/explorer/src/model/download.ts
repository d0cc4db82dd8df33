/** What the reader takes home: the records of a selection, and its counts. */

import type { CsvColumn } from "../worker/messages";
import type { BarRow } from "./bars";
import { csvRow } from "./csv";
import type { Chart, Column, Manifest } from "./manifest";
import type { Protected } from "./protected";
import { yes } from "./url";

/** How the records are written: one column per attribute as in data/synthetic.csv, flags of one attribute joined. */
export function csvColumns(columns: readonly Column[]): CsvColumn[] {
  const specs: CsvColumn[] = [];
  const seen = new Set<string>();
  columns.forEach((column, position) => {
    const { attribute } = column;
    if (attribute === undefined) {
      specs.push({ header: column.name, column: position, cells: column.values.map((value) => value.code) });
      return;
    }
    if (seen.has(attribute)) return;
    seen.add(attribute);
    const flags = columns.flatMap((other, i) =>
      other.attribute === attribute ? [{ column: i, yes: yes(other), code: other.code ?? other.name }] : [],
    );
    specs.push({ header: attribute, separator: column.separator ?? ";", flags });
  });
  return specs;
}

export interface CountedChart {
  readonly chart: Chart;
  readonly rows: readonly (BarRow & { readonly protected: Protected })[];
}

const shown = (value: Protected): (string | number)[] =>
  value.state === "reported"
    ? [value.missing > 0 ? "at least" : "reported", value.count, value.low ?? "", value.high ?? ""]
    : [value.state, "", "", ""];

/** The counts of a selection and of every bar under it, as CSV; without the comparison each has one of the two. */
export function countsCsv(
  words: string,
  whole: { readonly protected: Protected; readonly synthetic: number | null },
  charts: readonly CountedChart[],
  manifest: Manifest,
  comparison: boolean,
): string {
  const head = ["chart", "attribute", "value", "label", "synthetic_count", "protected_state", "protected_count", "low", "high"];
  const first = ["", "", "", words, comparison ? (whole.synthetic ?? "") : "", ...shown(whole.protected)];
  const rest = charts.flatMap(({ chart, rows }) =>
    rows.map((row) => {
      const column = manifest.columns[row.column]!;
      const [attribute, code] = column.attribute === undefined ? [column.name, row.code] : [column.attribute, column.code ?? ""];
      return [chart.label, attribute, code, row.label, row.count ?? "", ...(comparison || row.count === null ? shown(row.protected) : ["", "", "", ""])];
    }),
  );
  return [head, first, ...rest].map(csvRow).join("");
}

/** A file name that says what is inside. */
export const fileName = (manifest: Manifest, what: string): string => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "");
  return `${[plain(manifest.release.title).slice(0, 60), plain(manifest.release.version), what].filter(Boolean).join("_")}.csv`;
};
