/** One file of protected counts: combinations sorted by their value ids, searched by halving. */

const MAGIC = 0x4c414f53;
const VERSION = 2;
const HEADER_BYTES = 16;

/** The file is damaged, cut short, or of another kind. */
export class DamagedFile extends Error {}

/** Puts the numbers of one array together: its lowest bytes come first, then all second bytes, and so on. */
function joinPlanes(bytes: Uint8Array, from: number, size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let i = 0; i < size; i++)
    numbers[i] =
      bytes[from + i]! | (bytes[from + size + i]! << 8) | (bytes[from + 2 * size + i]! << 16) | (bytes[from + 3 * size + i]! << 24);
  return numbers;
}

export class CountTable {
  private constructor(
    readonly size: number,
    private readonly keys: readonly Uint32Array[],
    readonly count: Uint32Array,
    readonly low: Uint32Array,
    readonly high: Uint32Array,
  ) {}

  /** Reads the unpacked bytes of a file of combinations of `length` values. */
  static read(buffer: ArrayBuffer, length: number): CountTable {
    if (buffer.byteLength < HEADER_BYTES) throw new DamagedFile("length");
    const header = new DataView(buffer);
    const [magic, version, k, size] = [0, 4, 8, 12].map((at) => header.getUint32(at, true)) as [number, number, number, number];
    if (magic !== MAGIC || version !== VERSION || k !== length) throw new DamagedFile("header");
    if (buffer.byteLength !== HEADER_BYTES + 4 * (length + 3) * size) throw new DamagedFile("length");
    const bytes = new Uint8Array(buffer);
    const [first, ...others] = Array.from({ length: length + 3 }, (_, i) =>
      joinPlanes(bytes, HEADER_BYTES + 4 * i * size, size),
    );
    for (let row = 1; row < size; row++) first![row]! += first![row - 1]!;
    const [count, below, above] = others.splice(length - 1) as [Uint32Array, Uint32Array, Uint32Array];
    const low = count.map((value, row) => value - below[row]!);
    const high = count.map((value, row) => value + above[row]!);
    return new CountTable(size, [first!, ...others], count, low, high);
  }

  private compare(row: number, key: readonly number[]): number {
    for (let i = 0; i < key.length; i++) {
      const difference = this.keys[i]![row]! - key[i]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** The row of a combination (its ids in ascending order), or -1 where it is not published. */
  find(key: readonly number[]): number {
    let from = 0;
    let to = this.size - 1;
    while (from <= to) {
      const middle = (from + to) >>> 1;
      const order = this.compare(middle, key);
      if (order === 0) return middle;
      if (order < 0) from = middle + 1;
      else to = middle - 1;
    }
    return -1;
  }

  /** The value id that a row's combination has at a place. */
  idAt(row: number, place: number): number {
    return this.keys[place]![row]!;
  }

  /** Visits the rows of which each id is among the allowed ones of its place. */
  eachWithin(allowed: readonly ReadonlySet<number>[], visit: (row: number) => void): void {
    for (let row = 0; row < this.size; row++) {
      if (allowed.every((ids, i) => ids.has(this.keys[i]![row]!))) visit(row);
    }
  }
}
