/** The figures of all lines, of one kind. */

import { axisOf, countOf, kindOf, type Axis, type Kind } from "../../model/grid";
import type { Bar } from "../../model/manifest";
import { EVERYTHING } from "../../model/selection";
import { usePage } from "../../ui/context";
import { useGrid } from "../../ui/use-grid";
import { boundsOfEntry, figureShare, largest, sizeOf, type Entry } from "../table/model";
import { isAnswered } from "../table/use-table";
import type { Point, Trend } from "./model";

export interface Line {
  /** The value of which this is the line; null for the selection as a whole. */
  readonly bar: Bar | null;
  /** Its number over all years. */
  readonly whole: Entry;
  /** One entry a year, in the order of the years. */
  readonly entries: readonly Entry[];
  readonly points: readonly Point[];
}

export interface Trends {
  readonly kind: Kind;
  /** Whether the records have answered for all of its figures. */
  readonly complete: boolean;
  readonly years: Axis;
  readonly numbers: readonly number[];
  readonly lines: readonly Line[];
  /** How many values the selection leaves of the attribute. */
  readonly all: number;
}

const isPartial = ({ figure }: Entry): boolean =>
  figure.kind === "protected" && figure.value.state === "reported" && figure.value.missing > 0;

function pointOf(entry: Entry, year: number): Point {
  const [low, high] = boundsOfEntry(entry) ?? [null, null];
  return { year, value: sizeOf(entry), low, high, partial: isPartial(entry) };
}

export function useTrends({ years, by, show }: Trend, limit: number): Trends {
  const { explorer, manifest } = usePage();
  const { selection } = explorer;
  const yearOf = ({ column, value }: Bar): number => Number(manifest.columns[column]!.values[value]!.code || Number.NaN);
  const dated = axisOf(years, selection);
  const yearAxis: Axis = {
    chart: years,
    bars: dated.bars.filter((bar) => Number.isFinite(yearOf(bar))).toSorted((a, b) => yearOf(a) - yearOf(b)),
  };
  const full = by === null ? [] : [axisOf(by, selection)];
  const kind = kindOf(selection, [...full, yearAxis], manifest, explorer.figures);
  const sizes = useGrid(selection, full, kind);
  const shown = full.map((axis) => largest(axis, (place) => countOf(sizes.cell(place)) ?? -1, limit, manifest));
  const cells = useGrid(selection, [...shown, yearAxis], kind);
  const wholes = useGrid(selection, shown, kind);
  // Shares of a value are taken of the selection, shares of the selection of all cases.
  const ofYear = useGrid(by === null ? EVERYTHING : selection, [yearAxis], kind);
  const numbers = yearAxis.bars.map(yearOf);

  const line = (bar: Bar | null, place: readonly number[]): Line => {
    const entries = yearAxis.bars.map((_, year): Entry => {
      const figure = cells.cell(...place, year);
      return { figure, ratio: show === "share" ? figureShare(figure, ofYear.cell(year)) : null };
    });
    const whole: Entry = { figure: bar === null ? wholes.whole : wholes.cell(...place), ratio: null };
    return { bar, whole, entries, points: entries.map((entry, i) => pointOf(entry, numbers[i]!)) };
  };
  return {
    kind,
    complete: kind === "protected" || [sizes, cells, wholes, ofYear].every(isAnswered),
    years: yearAxis,
    numbers,
    lines: by === null ? [line(null, [])] : shown[0]!.bars.map((bar, place) => line(bar, [place])),
    all: full[0]?.bars.length ?? 1,
  };
}
