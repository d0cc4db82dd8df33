/** All figures of a cross-table: cells and totals, of one kind, for the largest values of each attribute. */

import { axisOf, countOf, kindOf, type Axis, type Figure, type Kind } from "../../model/grid";
import type { Bar, Chart } from "../../model/manifest";
import { usePage } from "../../ui/context";
import { useGrid, type Grid } from "../../ui/use-grid";
import { figureShare, largest, type Entry, type Layout, type Measure } from "./model";

/** How many values of each axis are shown. */
export interface Limits {
  readonly rows: number;
  readonly columns: number;
  readonly layers: number;
}

/** The figures of one layer; of the whole selection where there are no layers. */
export interface Part {
  readonly layer: Bar | null;
  readonly whole: Figure;
  readonly cell: (row: number, column: number) => Entry;
  readonly rowTotal: (row: number) => Entry;
  readonly columnTotal: (column: number) => Entry;
  readonly corner: Entry;
  /** A row as it stands without columns. */
  readonly single: (row: number) => Entry;
}

export interface Table {
  readonly kind: Kind;
  /** Whether the records have answered for all of its figures. */
  readonly complete: boolean;
  readonly rows: Axis;
  readonly columns: Axis | null;
  readonly parts: readonly Part[];
  /** How many values the selection leaves of each axis. */
  readonly all: Limits;
}

const plain = (figure: Figure): Entry => ({ figure, ratio: null });
const sharing = (figure: Figure, whole: Figure): Entry => ({ figure, ratio: figureShare(figure, whole) });
const ALL: Entry["ratio"] = { state: "known", value: 1, low: null, high: null };

/** The cells and totals of one layer by what is shown. Totals that shares are taken of stay counts. */
function entries(show: Measure, cell: (row: number, column: number) => Figure, totals: Totals): Omit<Part, "layer" | "whole"> {
  const { row, column, whole, across } = totals;
  const ofAll = (figure: Figure): Entry => (show === "count" ? plain(figure) : sharing(figure, whole));
  return {
    cell: (r, c) => {
      const figure = cell(r, c);
      return show === "row" ? sharing(figure, row(r)) : show === "column" ? sharing(figure, column(c)) : ofAll(figure);
    },
    rowTotal: (r) => (show === "row" ? plain(row(r)) : ofAll(row(r))),
    columnTotal: (c) => (show === "column" ? plain(column(c)) : ofAll(column(c))),
    corner: { figure: whole, ratio: show === "all" ? ALL : null },
    single: (r) => (show === "row" ? sharing(row(r), across(r)) : ofAll(row(r))),
  };
}

interface Totals {
  readonly row: (row: number) => Figure;
  readonly column: (column: number) => Figure;
  readonly whole: Figure;
  /** The figure of a row over all layers. */
  readonly across: (row: number) => Figure;
}

/** Looks each figure up once: cells are shaded, drawn and added to files, and totals are what many shares are taken of. */
function once(look: (...places: readonly number[]) => Figure): (...places: readonly number[]) => Figure {
  const known = new Map<string, Figure>();
  return (...places) => {
    const key = places.join();
    const figure = known.get(key) ?? look(...places);
    known.set(key, figure);
    return figure;
  };
}

/** All counts of a table arrive at once, so the first tells of all. */
export const isAnswered = (grid: Grid): boolean =>
  grid.axes.some(({ bars }) => bars.length === 0) || countOf(grid.cell(...grid.axes.map(() => 0))) !== null;

const sizes = (grid: Grid) => (place: number): number => countOf(grid.cell(place)) ?? -1;

export function useTable({ rows, columns, layers, show }: Layout, limits: Limits): Table {
  const { explorer, manifest } = usePage();
  const { selection } = explorer;
  const axes = (...charts: readonly (Chart | null)[]): Axis[] =>
    charts.flatMap((chart) => (chart === null ? [] : [axisOf(chart, selection)]));
  const full = { rows: axes(rows), columns: axes(columns), layers: axes(layers) };
  const kind = kindOf(selection, [...full.layers, ...full.rows, ...full.columns], manifest, explorer.figures);

  const bySize = {
    rows: useGrid(selection, full.rows, kind),
    columns: useGrid(selection, full.columns, kind),
    layers: useGrid(selection, full.layers, kind),
  };
  const cut = (name: keyof Limits): Axis[] => full[name].map((axis) => largest(axis, sizes(bySize[name]), limits[name], manifest));
  const [cutRows, cutColumns, cutLayers] = [cut("rows"), cut("columns"), cut("layers")];

  const cells = useGrid(selection, [...cutLayers, ...cutRows, ...cutColumns], kind);
  const rowTotals = useGrid(selection, [...cutLayers, ...cutRows], kind);
  const columnTotals = useGrid(selection, [...cutLayers, ...cutColumns], kind);
  const wholes = useGrid(selection, cutLayers, kind);
  const acrossLayers = useGrid(selection, cutRows, kind);

  const part = (layer: Bar | null, place: readonly number[]): Part => {
    const whole = layers === null ? wholes.whole : wholes.cell(...place);
    const totals: Totals = {
      row: once((row) => rowTotals.cell(...place, row!)),
      column: once((column) => columnTotals.cell(...place, column!)),
      whole,
      across: acrossLayers.cell,
    };
    return { layer, whole, ...entries(show, once((row, column) => cells.cell(...place, row!, column!)), totals) };
  };
  const grids = [...Object.values(bySize), cells, rowTotals, columnTotals, wholes, acrossLayers];
  return {
    kind,
    complete: kind === "protected" || grids.every(isAnswered),
    rows: cutRows[0]!,
    columns: cutColumns[0] ?? null,
    parts: layers === null ? [part(null, [])] : cutLayers[0]!.bars.map((bar, place) => part(bar, [place])),
    all: {
      rows: full.rows[0]!.bars.length,
      columns: full.columns[0]?.bars.length ?? 0,
      layers: full.layers[0]?.bars.length ?? 0,
    },
  };
}
