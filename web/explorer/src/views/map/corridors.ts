/** Corridors: how many cases have one country on one attribute and one on another. */

import { countOf, type Axis, type Figure } from "../../model/grid";
import type { Bar, Chart, Manifest } from "../../model/manifest";
import type { CountSource, Protected } from "../../model/protected";
import { choose, chosenValues, filteredColumns, within, type Selection } from "../../model/selection";

/** One end of a corridor. */
export interface End extends Bar {
  readonly code: string;
  readonly label: string;
}

export interface Corridor {
  readonly from: End;
  readonly to: End;
  readonly figure: Figure;
  readonly count: number;
}

export type Ends = readonly [from: Axis, to: Axis];

/** Charts of one country attribute, as a map can show them. */
export const countryCharts = ({ charts }: Manifest): readonly Chart[] =>
  charts.filter(({ type, bars }) => type === "country" && bars.every(({ column }) => column === bars[0]!.column));

export function endOf(bar: Bar, { columns }: Manifest): End {
  const { code, label } = columns[bar.column]!.values[bar.value]!;
  return { ...bar, code, label };
}

type Pair = readonly [from: Bar, to: Bar];

/** Why there are no corridors: their file is under way or lost, or so many attributes together were never counted. */
export type NotHere = "loading" | "failed" | "not computed";

/** The pairs of countries that some published combination with these filters has. */
function pairsIn([from, to]: Ends, selection: Selection, manifest: Manifest, source: CountSource): readonly Pair[] | NotHere {
  const [start, end] = [from.bars[0], to.bars[0]];
  if (start === undefined || end === undefined) return [];
  const columns = filteredColumns(within(selection, start, end));
  if (columns.length > manifest.reportingLength) return "not computed";
  const table = source.shard(columns);
  if (table === null) return [];
  if (table === "loading" || table === "failed") return table;
  const idOf = ({ column, value }: Bar): number => manifest.columns[column]!.values[value]!.id;
  const ends = [from, to].map(({ bars }) => new Map(bars.map((bar) => [idOf(bar), bar])));
  const places = [start, end].map(({ column }) => columns.indexOf(column));
  const allowed = columns.map((column, place): ReadonlySet<number> => {
    const side = places.indexOf(place);
    if (side >= 0) return new Set(ends[side]!.keys());
    return new Set(chosenValues(selection, column).map((value) => idOf({ column, value })));
  });
  const pairs = new Map<string, Pair>();
  table.eachWithin(allowed, (row) => {
    const [a, b] = places.map((place) => table.idAt(row, place)) as [number, number];
    pairs.set(`${a}-${b}`, [ends[0]!.get(a)!, ends[1]!.get(b)!]);
  });
  return [...pairs.values()];
}

/**
 * The pairs of countries for which a protected count can be had.
 *
 * A count by difference may stand where no part of the selection itself is published: pairs without one filter count too.
 */
export function publishedPairs(ends: Ends, selection: Selection, manifest: Manifest, source: CountSource): readonly Pair[] | NotHere {
  const own = ends.flatMap(({ bars }) => bars.slice(0, 1).map(({ column }) => column));
  const others = filteredColumns(selection).filter((column) => !own.includes(column));
  const found = [selection, ...others.map((column) => choose(selection, column, []))].map((narrowed) =>
    pairsIn(ends, narrowed, manifest, source),
  );
  if (found.includes("loading")) return "loading";
  if (typeof found[0] === "string") return found[0];
  const key = ([from, to]: Pair): string => `${from.value}-${to.value}`;
  return [...new Map(found.flatMap((pairs) => (typeof pairs === "string" ? [] : pairs)).map((pair) => [key(pair), pair])).values()];
}

/** The corridors that have a count, the strongest first; both countries must be recorded. */
function sorted(pairs: Iterable<readonly [Bar, Bar, Figure]>, manifest: Manifest): readonly Corridor[] {
  const corridors: Corridor[] = [];
  for (const [start, end, figure] of pairs) {
    const count = countOf(figure) ?? 0;
    if (count === 0) continue;
    const [from, to] = [endOf(start, manifest), endOf(end, manifest)];
    if (from.code !== "" && to.code !== "") corridors.push({ from, to, figure, count });
  }
  const name = ({ from, to }: Corridor): string => `${from.code} ${to.code}`;
  return corridors.sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1));
}

/** Corridors by protected counts. */
export function protectedCorridors(
  ends: Ends,
  selection: Selection,
  manifest: Manifest,
  counts: { readonly source: CountSource; readonly protectedOf: (selection: Selection) => Protected },
): readonly Corridor[] | NotHere {
  const pairs = publishedPairs(ends, selection, manifest, counts.source);
  if (typeof pairs === "string") return pairs;
  const figures = pairs.map(
    ([from, to]) => [from, to, { kind: "protected", value: counts.protectedOf(within(selection, from, to)) }] as const,
  );
  if (figures.some(([, , { value }]) => value.state === "loading")) return "loading";
  return sorted(figures, manifest);
}

/** Corridors by synthetic records. */
export function syntheticCorridors(
  [from, to]: Ends,
  manifest: Manifest,
  cell: (from: number, to: number) => Figure,
): readonly Corridor[] | NotHere {
  if (from.bars.length > 0 && to.bars.length > 0 && countOf(cell(0, 0)) === null) return "loading";
  return sorted(
    from.bars.flatMap((start, i) => to.bars.map((end, j) => [start, end, cell(i, j)] as const)),
    manifest,
  );
}

/** Those that begin or end in a country. */
export const touching = (corridors: readonly Corridor[], code: string): readonly Corridor[] =>
  corridors.filter(({ from, to }) => from.code === code || to.code === code);

/** All countries of the corridors, each once. */
export const countriesOf = (corridors: readonly Corridor[]): readonly End[] => [
  ...new Map(corridors.flatMap(({ from, to }) => [from, to]).map((end) => [end.code, end])).values(),
];
