/**
 * The cross-filter: counts every value of every column among the records that pass the filters.
 *
 * A column's own filter does not hold for its own counts, so a chart shows what else could be chosen. To do that in
 * one pass, each record carries how many filters it fails and the sum of the columns it fails: where it fails
 * exactly one, the sum is that column, and the record counts for that column only.
 */

export type Codes = Uint8Array | Uint16Array;

export interface KernelCounts {
  readonly total: number;
  /** Counts of all values of all columns in one row; `offsets` says where a column starts. */
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** The bars of one axis of a table. */
export type Axis = readonly { readonly column: number; readonly value: number }[];

/** Per column the chosen values. */
export type Filters = ReadonlyMap<number, readonly number[]>;

/** One axis of a table, and how far apart its places lie. */
interface Step {
  readonly bars: Axis;
  readonly stride: number;
}

export class Kernel {
  readonly offsets: readonly number[];
  private readonly size: number;
  private readonly fails: Uint16Array;
  private readonly failSum: Uint32Array;
  private readonly passing: Uint32Array;
  private readonly filters = new Map<number, Uint8Array>();

  /**
   * @param columns Codes of each column, `rows` of each; null for a column that could not be loaded.
   * @param sizes How many values each column can take; every code is below it.
   * @param rows How many records there are.
   */
  constructor(
    private readonly columns: readonly (Codes | null)[],
    private readonly sizes: readonly number[],
    readonly rows: number,
  ) {
    let total = 0;
    this.offsets = sizes.map((size) => (total += size) - size);
    this.size = total;
    this.fails = new Uint16Array(rows);
    this.failSum = new Uint32Array(rows);
    this.passing = new Uint32Array(rows);
  }

  /** Brings the filters to these; only columns whose filter changed are read. Columns not loaded are passed over. */
  setFilters(filters: Filters): void {
    for (const column of new Set([...this.filters.keys(), ...filters.keys()])) {
      const values = filters.get(column);
      if (this.columns[column]) this.setFilter(column, values === undefined ? null : values);
    }
  }

  private setFilter(column: number, values: readonly number[] | null): void {
    const before = this.filters.get(column);
    const after = values === null ? undefined : new Uint8Array(this.sizes[column]!);
    for (const value of values ?? []) after![value] = 1;
    const change = Int8Array.from({ length: this.sizes[column]! }, (_, value) => {
      const failed = before !== undefined && before[value] === 0 ? 1 : 0;
      return (after !== undefined && after[value] === 0 ? 1 : 0) - failed;
    });
    if (after === undefined) this.filters.delete(column);
    else this.filters.set(column, after);
    if (change.some((step) => step !== 0)) applyChange(this.columns[column]!, change, column, this.fails, this.failSum);
  }

  /** Counts under the present filters. */
  count(): KernelCounts {
    const counts = new Uint32Array(this.size);
    const total = this.filters.size === 0 ? this.rows : this.sift(counts);
    this.columns.forEach((codes, column) => {
      if (codes === null) return;
      const target = counts.subarray(this.offsets[column]!, this.offsets[column]! + this.sizes[column]!);
      if (total === this.rows) countAll(codes, target);
      else countListed(codes, target, this.passing, total);
    });
    return { total, counts };
  }

  /** Lists the records that pass, and counts those that fail one filter for that filter's column. */
  private sift(counts: Uint32Array): number {
    const { fails, failSum, passing, rows, columns, offsets } = this;
    let total = 0;
    for (let row = 0; row < rows; row++) {
      const failed = fails[row]!;
      if (failed === 0) passing[total++] = row;
      else if (failed === 1) {
        const column = failSum[row]!;
        counts[offsets[column]! + columns[column]![row]!]!++;
      }
    }
    return total;
  }

  /**
   * Counts the records that pass and have one bar of each axis: an array over all axes, the last one fastest.
   * A filter on a column of an axis holds too. Records of a column that is not loaded count nowhere.
   */
  tally(axes: readonly Axis[]): Uint32Array<ArrayBuffer> {
    let size = 1;
    const steps = [...axes].reverse().map((bars) => ({ bars, stride: (size *= bars.length) / bars.length }));
    const counts = new Uint32Array(size);
    this.tallyFrom(0, this.selected(), steps, counts);
    return counts;
  }

  /** Takes flags one by one, as a record may have several; then counts all other axes in one pass. */
  private tallyFrom(start: number, rows: Uint32Array, steps: readonly Step[], counts: Uint32Array): void {
    const flags = steps.find(({ bars }) => bars.some(({ column }) => column !== bars[0]!.column));
    if (flags === undefined) return this.tallyOnce(start, rows, steps, counts);
    const rest = steps.filter((step) => step !== flags);
    flags.bars.forEach(({ column, value }, i) => {
      const codes = this.columns[column];
      if (codes) this.tallyFrom(start + i * flags.stride, rows.filter((row) => codes[row] === value), rest, counts);
    });
  }

  private tallyOnce(start: number, rows: Uint32Array, steps: readonly Step[], counts: Uint32Array): void {
    if (counts.length === 0 || steps.some(({ bars }) => !this.columns[bars[0]!.column])) return;
    const places = steps.map(({ bars, stride }) => {
      const { column } = bars[0]!;
      const place = new Int32Array(this.sizes[column]!).fill(-1);
      bars.forEach(({ value }, i) => (place[value] = i * stride));
      return { codes: this.columns[column]!, place };
    });
    for (const row of rows) {
      let at = start;
      for (const { codes, place } of places) {
        const step = place[codes[row]!]!;
        if (step < 0) {
          at = -1;
          break;
        }
        at += step;
      }
      if (at >= 0) counts[at]!++;
    }
  }

  /** The records that pass, in order. */
  selected(): Uint32Array {
    if (this.filters.size === 0) return Uint32Array.from({ length: this.rows }, (_, row) => row);
    return this.passing.slice(0, this.sift(new Uint32Array(this.size)));
  }
}

function applyChange(codes: Codes, change: Int8Array, column: number, fails: Uint16Array, failSum: Uint32Array): void {
  for (let row = 0; row < codes.length; row++) {
    const step = change[codes[row]!]!;
    if (step !== 0) {
      fails[row]! += step;
      failSum[row]! += step * column;
    }
  }
}

function countAll(codes: Codes, target: Uint32Array): void {
  for (let row = 0; row < codes.length; row++) target[codes[row]!]!++;
}

function countListed(codes: Codes, target: Uint32Array, rows: Uint32Array, length: number): void {
  for (let i = 0; i < length; i++) target[codes[rows[i]!]!]!++;
}
