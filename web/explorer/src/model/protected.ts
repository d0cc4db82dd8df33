/** The protected count of a selection, in its three honest states. */

import type { CountTable } from "../data/count-table";
import type { Manifest } from "./manifest";
import { chosenValues, filteredColumns, type Selection } from "./selection";

export type Protected =
  | {
      readonly state: "reported";
      readonly count: number;
      /** Bounds of the interval; null for a total that is published without one. */
      readonly low: number | null;
      readonly high: number | null;
      /** Published combinations that were added up. */
      readonly parts: number;
      /** Combinations of the selection that are not published: the count is then "at least". */
      readonly missing: number;
    }
  | { readonly state: "suppressed"; readonly parts: number }
  | { readonly state: "not computed"; readonly reason: "length" | "value" }
  | { readonly state: "loading" }
  | { readonly state: "unavailable" };

/** A file of counts: its table, that none was published, or how far its loading is. */
export type Shard = CountTable | null | "loading" | "failed";

export interface CountSource {
  /** The counts of combinations of `length` values of which the first stands in `column`. */
  shard(length: number, column: number): Shard;
}

/** Sums the published combinations among all that the chosen ids span. */
function sumOf(table: CountTable, ids: readonly (readonly number[])[], combinations: number) {
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

/** Looks up, or adds up, the protected count of a selection. */
export function protectedCount(selection: Selection, manifest: Manifest, source: CountSource): Protected {
  const columns = filteredColumns(selection);
  const first = columns[0];
  if (first === undefined) {
    const [low, high] = manifest.recordsInterval ?? [null, null];
    return { state: "reported", count: manifest.records, low, high, parts: 1, missing: 0 };
  }
  if (columns.length > manifest.reportingLength) return { state: "not computed", reason: "length" };
  const ids = columns.map((column) =>
    chosenValues(selection, column)
      .map((value) => manifest.columns[column]!.values[value]!)
      .filter((value) => value.reported)
      .map((value) => value.id),
  );
  if (ids.some((list) => list.length === 0)) return { state: "not computed", reason: "value" };
  const all = columns.reduce((product, column) => product * selection.get(column)!.size, 1);
  const shard = source.shard(columns.length, first);
  if (shard === "loading") return { state: "loading" };
  if (shard === "failed") return { state: "unavailable" };
  if (shard === null) return { state: "suppressed", parts: all };
  const combinations = ids.reduce((product, list) => product * list.length, 1);
  const sum = sumOf(shard, ids, combinations);
  if (sum.parts === 0) return { state: "suppressed", parts: all };
  return { state: "reported", ...sum, missing: all - sum.parts };
}
