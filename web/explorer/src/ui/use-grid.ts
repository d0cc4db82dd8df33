/** The figures of a table of up to three attributes, all of one kind, and the whole that they are parts of. */

import { useEffect, useState } from "preact/hooks";
import { kindOf, type Axis, type Figure, type Figures, type Kind } from "../model/grid";
import { filteredColumns, within, type Selection } from "../model/selection";
import { usePage } from "./context";

export interface Grid {
  readonly kind: Kind;
  readonly axes: readonly Axis[];
  /** The figure of a cell: one place on each axis. */
  readonly cell: (...places: readonly number[]) => Figure;
  /** The figure of the selection itself. */
  readonly whole: Figure;
}

interface Tallied {
  readonly key: string;
  /** Null where the records gave no answer. */
  readonly counts: Uint32Array | null;
}

/** @param axes At most three; their bars as `axisOf` leaves them. */
export function useGrid(selection: Selection, axes: readonly Axis[], asked: Figures): Grid {
  const { explorer, manifest } = usePage();
  const { records, protectedOf, store } = explorer;
  const [tallied, setTallied] = useState<Tallied | null>(null);
  const kind = kindOf(selection, axes, manifest, asked);
  const filters = filteredColumns(selection).map((column) => [column, [...selection.get(column)!].sort()]);
  const bars = axes.flatMap((axis) => axis.bars);
  const key = JSON.stringify([filters, axes.map((axis) => axis.bars.map(({ column, value }) => [column, value]))]);
  const known = records.knows(selection, bars);

  useEffect(() => {
    if (kind !== "synthetic") return;
    if (!known || records.client === null) return void records.want();
    let gone = false;
    void records.client
      .tally(selection, axes.map((axis) => axis.bars))
      .catch(() => null)
      .then((counts) => gone || setTallied({ key, counts }));
    return () => void (gone = true);
  }, [key, kind, known]);

  if (kind === "protected") {
    store.prefer(filteredColumns(selection));
    return {
      kind,
      axes,
      cell: (...places) => ({ kind, value: protectedOf(within(selection, ...places.map((place, i) => axes[i]!.bars[place]!))) }),
      whole: { kind, value: protectedOf(selection) },
    };
  }
  const { stage } = records.status;
  const counts = tallied?.key === key ? tallied.counts : null;
  const pending = stage === "loading" || stage === "waiting" || (known && tallied?.key !== key);
  const count = (places: readonly number[]): number | null =>
    counts?.[places.reduce((at, place, i) => at * axes[i]!.bars.length + place, 0)] ?? null;
  return {
    kind,
    axes,
    cell: (...places) => ({ kind, count: count(places), pending }),
    whole: { kind, count: explorer.total },
  };
}
