/** The protected count of a selection, in its three honest states. The same rules as `Release.where` in Python. */

import type { CountTable } from "../data/count-table";
import type { Manifest } from "./manifest";
import { choose, chosenValues, excludedValues, filteredColumns, tellsExclusion, type Selection } from "./selection";

export interface Reported {
  readonly state: "reported";
  readonly count: number;
  /** Bounds of the interval; null for a total that is published without one. */
  readonly low: number | null;
  readonly high: number | null;
  /** One published count, several added up, or what is left of one after others are taken away. */
  readonly how: "one" | "sum" | "difference";
  /** Published combinations that were added up. */
  readonly parts: number;
  /** Combinations of the selection that are not published: the count is then "at least". */
  readonly missing: number;
}

export type Protected =
  | Reported
  | { readonly state: "suppressed" }
  | { readonly state: "not computed"; readonly reason: "length" | "value" }
  | { readonly state: "loading" }
  | { readonly state: "unavailable" };

/** A file of counts: its table, that none was published, or how far its loading is. */
export type Shard = CountTable | null | "loading" | "failed";

export interface CountSource {
  /** A file that holds the published combinations of one value of each of these columns (in published order). */
  shard(columns: readonly number[]): Shard;
}

/** Reported and whole: nothing of it is missing. */
export const isWhole = (value: Protected): value is Reported => value.state === "reported" && value.missing === 0;

/** Looks up, or adds up, the protected count of a selection. */
export function protectedCount(selection: Selection, manifest: Manifest, source: CountSource): Protected {
  const columns = filteredColumns(selection);
  if (columns.length === 0) return total(manifest);
  if (columns.length > manifest.reportingLength) return { state: "not computed", reason: "length" };
  return byDifference(selection, manifest, source) ?? bySum(selection, manifest, source);
}

function total(manifest: Manifest): Reported {
  const [low, high] = manifest.recordsInterval ?? [null, null];
  return { state: "reported", count: manifest.records, low, high, how: "one", parts: 1, missing: 0 };
}

const plain = (selection: Selection, manifest: Manifest, source: CountSource): Protected =>
  selection.size === 0 ? total(manifest) : bySum(selection, manifest, source);

/** Whether a filter is better counted by what it leaves out: that is less, or what it chooses is not reported by itself. */
function isSubtracted(selection: Selection, { columns }: Manifest, column: number): boolean {
  const { values } = columns[column]!;
  const chosen = selection.get(column)!;
  if (chosen.size === values.length) return false;
  if (!tellsExclusion(selection, columns, column) && [...chosen].every((value) => values[value]!.reported)) return false;
  return values.every(({ reported }, value) => reported || chosen.has(value));
}

/** All cases without one filter, less those that the filter leaves out. Null where that cannot be had. */
function byDifference(selection: Selection, manifest: Manifest, source: CountSource): Protected | null {
  const column = filteredColumns(selection).find((candidate) => isSubtracted(selection, manifest, candidate));
  if (column === undefined) return null;
  const excluded = excludedValues(selection, manifest.columns, column);
  const all = plain(choose(selection, column, []), manifest, source);
  const parts = excluded.map((value) => plain(choose(selection, column, [value]), manifest, source));
  if ([all, ...parts].some(({ state }) => state === "loading")) return { state: "loading" };
  if ([all, ...parts].some(({ state }) => state === "unavailable")) return lostPart(bySum(selection, manifest, source));
  if (!isWhole(all) || all.low === null || all.high === null) return null;
  let [count, low, high] = [all.count, all.low, all.high];
  for (const part of parts) {
    if (!isWhole(part) || part.low === null || part.high === null) return null;
    count -= part.count;
    low -= part.high;
    high -= part.low;
  }
  [low, high] = [Math.max(0, low), Math.max(0, high)];
  count = Math.min(high, Math.max(low, count));
  return { state: "reported", count, low, high, how: "difference", parts: parts.length + 1, missing: 0 };
}

/** Where a file is lost it cannot be said that there is no count: there might be one by difference. */
const lostPart = (sum: Protected): Protected => (sum.state === "not computed" ? { state: "unavailable" } : sum);

function bySum(selection: Selection, manifest: Manifest, source: CountSource): Protected {
  const columns = filteredColumns(selection);
  const ids = columns.map((column) =>
    chosenValues(selection, column)
      .map((value) => manifest.columns[column]!.values[value]!)
      .filter((value) => value.reported)
      .map((value) => value.id),
  );
  if (ids.some((list) => list.length === 0)) return { state: "not computed", reason: "value" };
  const shard = source.shard(columns);
  if (shard === "loading") return { state: "loading" };
  if (shard === "failed") return { state: "unavailable" };
  if (shard === null) return { state: "suppressed" };
  const sum = sumOf(shard, ids);
  if (sum.parts === 0) return { state: "suppressed" };
  const all = columns.reduce((product, column) => product * selection.get(column)!.size, 1);
  return { state: "reported", ...sum, how: all === 1 ? "one" : "sum", missing: all - sum.parts };
}

/** Sums the published combinations among all that the chosen ids span. */
function sumOf(table: CountTable, ids: readonly (readonly number[])[]) {
  let count = 0;
  let low = 0;
  let high = 0;
  let parts = 0;
  const add = (row: number): void => {
    count += table.count[row]!;
    low += table.low[row]!;
    high += table.high[row]!;
    parts++;
  };
  const combinations = ids.reduce((product, list) => product * list.length, 1);
  // Reading the whole table once is quicker than very many searches.
  if (combinations * 16 > table.size) table.eachWithin(ids.map((list) => new Set(list)), add);
  else
    eachCombination(ids, (key) => {
      const row = table.find(key);
      if (row >= 0) add(row);
    });
  return { count, low, high, parts };
}

function eachCombination(ids: readonly (readonly number[])[], visit: (key: readonly number[]) => void): void {
  const key: number[] = [];
  const descend = (depth: number): void => {
    if (depth === ids.length) return visit(key);
    for (const id of ids[depth]!) {
      key[depth] = id;
      descend(depth + 1);
    }
  };
  descend(0);
}
