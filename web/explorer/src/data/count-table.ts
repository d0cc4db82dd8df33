/** One file of protected counts: combinations sorted by their value ids, searched by halving. */

const MAGIC = 0x4c414f53;
const VERSION = 1;
const HEADER_WORDS = 4;

/** The file is damaged, cut short, or of another kind. */
export class DamagedFile extends Error {}

export class CountTable {
  private constructor(
    readonly size: number,
    private readonly keys: readonly Uint32Array[],
    readonly count: Uint32Array,
    readonly low: Uint32Array,
    readonly high: Uint32Array,
  ) {}

  /** Reads the unpacked bytes of a file of combinations of `length` values. */
  static read(bytes: ArrayBuffer, length: number): CountTable {
    if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) throw new DamagedFile("length");
    const words = new Uint32Array(bytes);
    const [magic, version, k, size = 0] = words;
    if (magic !== MAGIC || version !== VERSION || k !== length) throw new DamagedFile("header");
    if (words.length !== HEADER_WORDS + (length + 3) * size) throw new DamagedFile("length");
    const part = (i: number): Uint32Array => words.subarray(HEADER_WORDS + i * size, HEADER_WORDS + (i + 1) * size);
    const keys = Array.from({ length }, (_, i) => part(i));
    return new CountTable(size, keys, part(length), part(length + 1), part(length + 2));
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

  /** Visits the rows of which each id is among the allowed ones of its place. */
  eachWithin(allowed: readonly ReadonlySet<number>[], visit: (row: number) => void): void {
    for (let row = 0; row < this.size; row++) {
      if (allowed.every((ids, i) => ids.has(this.keys[i]![row]!))) visit(row);
    }
  }
}
