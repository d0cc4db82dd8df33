/**
 * Exhibits as files.
 *
 * CSV is tidy: one row a cell, codes and labels first, as in the tables that were built ahead; what holds for all cells
 * (selection, release, citation) stands in columns of its own at the end, so that no line needs to be skipped and the
 * source stays with the numbers. JSON has the same form as those tables.
 */

import { csvRow } from "./csv";
import { measureOf, placesOf, positions, type Exhibit, type ExhibitCell, type Provenance } from "./exhibit";
import type { Ratio } from "./share";

/** A cell's figure, in full; null where there is no number. */
interface Written {
  readonly kind: string;
  readonly state: string;
  readonly count: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How a protected count came about. */
  readonly how: string | null;
  /** Combinations that are left out of it: the count is then "at least". */
  readonly missing: number | null;
}

/** The form of JSON files. */
const FORMAT = "shoal-exhibit/1";

/** What a cell's figure is, state by state: nothing is blank that is not told why. */
export function written({ figure }: ExhibitCell): Written {
  const none = { count: null, low: null, high: null, how: null, missing: null };
  if (figure.kind === "synthetic") {
    const { kind, count } = figure;
    return { ...none, kind, state: count === null ? "unavailable" : "exact", count };
  }
  const { kind, value } = figure;
  if (value.state !== "reported") return { ...none, kind, state: value.state === "loading" ? "unavailable" : value.state };
  const { state, count, low, high, how, missing } = value;
  return { kind, state, count, low, high, how, missing };
}

/** Six decimals are more than any interval has. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)));

const ratioCells = (ratio: Ratio | undefined): (number | null)[] =>
  ratio?.state === "known" ? [ratio.value, ratio.low, ratio.high].map(rounded) : [null, null, null];

const ratioName = (exhibit: Exhibit): string => {
  const measure = measureOf(exhibit);
  return measure === "count" ? "share" : measure;
};

const blank = (cells: readonly (string | number | null)[]): (string | number)[] => cells.map((cell) => cell ?? "");

const FIGURE = ["kind", "state", "count", "low", "high", "how", "missing"] as const;
const SOURCE = ["selection", "release", "version", "citation", "address", "note"];

const figureCells = (cell: ExhibitCell): (string | number | null)[] => {
  const figure = written(cell);
  return FIGURE.map((name) => figure[name]);
};

const sourceCells = ({ selection, release, citation, address, notPrevalence }: Provenance): string[] => [
  selection,
  release.title,
  release.version,
  citation,
  address,
  notPrevalence,
];

/** No two columns of one name: an attribute may be called as one of ours is ("state"), and keeps its name. */
function distinct(head: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return head.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  });
}

/** One exhibit as CSV. */
export function exhibitCsv(exhibit: Exhibit, provenance: Provenance): string {
  const measure = ratioName(exhibit);
  const ratios = exhibit.cells.some(({ ratio }) => ratio !== undefined);
  const head = distinct([
    ...exhibit.axes.flatMap(({ name }) => [name, `${name}_label`]),
    ...FIGURE,
    ...(ratios ? [measure, `${measure}_low`, `${measure}_high`] : []),
    ...SOURCE,
  ]);
  const source = sourceCells(provenance);
  const rows = exhibit.cells.map((cell) => [
    ...cell.at.flatMap(({ code, label }) => [code, label]),
    ...blank([...figureCells(cell), ...(ratios ? ratioCells(cell.ratio) : [])]),
    ...source,
  ]);
  return [head, ...rows].map(csvRow).join("");
}

function ratioJson(ratio: Ratio): object {
  if (ratio.state === "unknown") return ratio;
  return { state: ratio.state, value: rounded(ratio.value), low: rounded(ratio.low), high: rounded(ratio.high) };
}

const figureJson = (cell: ExhibitCell, measure: string): object => ({
  ...written(cell),
  ...(cell.ratio === undefined ? {} : { [measure]: ratioJson(cell.ratio) }),
});

/** The axes with their places, and the cells by position on them. */
function exhibitContent(exhibit: Exhibit): object {
  const at = positions(exhibit);
  const measure = ratioName(exhibit);
  return {
    name: exhibit.name,
    title: exhibit.title,
    axes: exhibit.axes.map((axis, i) => ({ ...axis, values: placesOf(exhibit, i) })),
    cells: exhibit.cells.map((cell) => ({ at: at(cell), ...figureJson(cell, measure) })),
  };
}

/** One exhibit as JSON. */
export const exhibitJson = (exhibit: Exhibit, provenance: Provenance): string =>
  `${JSON.stringify({ format: FORMAT, ...exhibitContent(exhibit), ...provenance }, null, 1)}\n`;

/** The selection itself and the charts under it, as one CSV. */
export function chartsCsv(whole: ExhibitCell, charts: readonly Exhibit[], provenance: Provenance): string {
  const head = ["attribute", "attribute_label", "value", "value_label", ...FIGURE, "share", "share_low", "share_high", ...SOURCE];
  const source = sourceCells(provenance);
  const row = (names: readonly string[], cell: ExhibitCell): (string | number)[] => [
    ...names,
    ...blank([...figureCells(cell), ...ratioCells(cell.ratio)]),
    ...source,
  ];
  const rows = charts.flatMap(({ name, title, cells }) =>
    cells.map((cell) => row([name, title, cell.at[0]!.code, cell.at[0]!.label], cell)),
  );
  return [head, row(["", "", "", ""], whole), ...rows].map(csvRow).join("");
}

/** The selection itself and the charts under it, as JSON. */
export const chartsJson = (whole: ExhibitCell, charts: readonly Exhibit[], provenance: Provenance): string =>
  `${JSON.stringify({ format: FORMAT, ...provenance, whole: figureJson(whole, "share"), charts: charts.map(exhibitContent) }, null, 1)}\n`;
