import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CountStore } from "../src/data/count-store";
import { CountTable, DamagedFile } from "../src/data/count-table";
import type { Manifest } from "../src/model/manifest";
import { protectedCount, type CountSource, type Protected } from "../src/model/protected";
import { EVERYTHING, type Selection } from "../src/model/selection";
import { countFile, countFiles, highOf, lowOf, manifest, type Row } from "./fixture";

const release = manifest();
const idOf = (column: number, value: number): number => release.columns[column]!.values[value]!.id;
const selection = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));

const table = (k: number, rows: Row[]): CountTable => CountTable.read(countFile(rows, k), k);
const source = (tables: Record<number, CountTable>): CountSource => ({ shard: ({ length }) => tables[length] ?? null });

describe("a table of counts", () => {
  it("finds exactly the combinations that are in it, with their bounds", () => {
    const key = fc.tuple(fc.nat(30), fc.nat(70_000), fc.nat(30));
    const size = fc.integer({ min: 0, max: 0xff0000 });
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: String, maxLength: 80 }), key, fc.array(size, { minLength: 80, maxLength: 80 }), (keys, other, sizes) => {
        const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        const rows = sorted.map((ids, i) => ({ ids, count: sizes[i]! * 256, low: sizes[i]!, high: sizes[i]! * 257 + i }));
        const counts = table(3, rows);
        rows.forEach(({ ids, count, low, high }, row) => {
          expect(counts.find(ids)).toBe(row);
          expect([counts.count[row], counts.low[row], counts.high[row]]).toEqual([count, low, high]);
        });
        expect(counts.find(other)).toBe(sorted.findIndex((ids) => String(ids) === String(other)));
      }),
    );
  });

  it("reads the first ids as steps from row to row", () => {
    const rows = [{ ids: [3, 9], count: 20 }, { ids: [3, 10], count: 21 }, { ids: [70_000, 70_001], count: 22 }];
    expect(rows.map(({ ids }) => table(2, rows).find(ids))).toEqual([0, 1, 2]);
  });

  const whole = countFile([{ ids: [1], count: 20 }, { ids: [2], count: 30 }], 1);
  const changed = (word: number, value: number): ArrayBuffer => {
    const copy = whole.slice(0);
    new DataView(copy).setUint32(4 * word, value, true);
    return copy;
  };

  it.each([
    ["cut short by a number", whole.slice(0, -4)],
    ["cut short by some bytes", whole.slice(0, -3)],
    ["cut short within its head", whole.slice(0, 15)],
    ["too long", new Uint8Array([...new Uint8Array(whole), 0, 0, 0, 0]).buffer],
    ["of the first version", changed(1, 1)],
    ["of a later version", changed(1, 3)],
    ["of combinations of another length", changed(2, 2)],
    ["without its mark", changed(0, 0)],
    ["with a wrong number of rows", changed(3, 3)],
    ["with an enormous number of rows", changed(3, 0xffffffff)],
    ["empty", new ArrayBuffer(0)],
    ["a page of HTML", new TextEncoder().encode("<!doctype html><title>Not found</title>").buffer as ArrayBuffer],
  ])("is refused when it is %s", (_, bytes) => {
    expect(() => CountTable.read(bytes, 1)).toThrow(DamagedFile);
  });

  it("may hold nothing", () => expect(table(2, []).find([1, 2])).toBe(-1));
});

describe("the protected count of a selection", () => {
  const one = table(1, [{ ids: [idOf(0, 0)], count: 600 }, { ids: [idOf(0, 1)], count: 300 }, { ids: [idOf(2, 1)], count: 90 }, { ids: [idOf(3, 0)], count: 100 }]);
  const two = table(2, [{ ids: [idOf(0, 0), idOf(1, 0)], count: 50 }, { ids: [idOf(3, 0), idOf(4, 0)], count: 44 }]);
  const counts = source({ 1: one, 2: two });
  const look = (chosen: Selection, of: Manifest = release) => protectedCount(chosen, of, counts);
  const bounded = { ...release, recordsInterval: [990, 1010] as const };

  it("is the noisy total for everything", () => {
    expect(look(EVERYTHING)).toEqual({ state: "reported", count: 1000, low: null, high: null, how: "one", parts: 1, missing: 0 });
  });

  it("gives the total with its bounds where the release has them", () => {
    expect(look(EVERYTHING, bounded)).toMatchObject({ count: 1000, low: 990, high: 1010 });
  });

  it("is reported with its bounds where it is published", () => {
    expect(look(selection([1, [0]], [0, [0]]))).toEqual({ state: "reported", count: 50, low: 45, high: 57, how: "one", parts: 1, missing: 0 });
    expect(look(selection([3, [0]], [4, [0]]))).toMatchObject({ state: "reported", count: 44, how: "one" });
  });

  it("adds up values of one attribute together with their bounds", () => {
    expect(look(selection([0, [0, 1]]))).toEqual({ state: "reported", count: 900, low: 890, high: 914, how: "sum", parts: 2, missing: 0 });
  });

  it("names the parts that are missing from a sum", () => {
    expect(look(selection([2, [0, 1]]))).toMatchObject({ state: "reported", count: 90, how: "sum", parts: 1, missing: 1 });
    expect(look(selection([0, [0, 2]]))).toMatchObject({ state: "reported", count: 600, parts: 1, missing: 1 });
  });

  it("is what remains where that is told by less, with the widest bounds", () => {
    // Not Female = Male or not recorded: all cases less Female.
    expect(look(selection([0, [1, 2]]), bounded)).toEqual({
      state: "reported", count: 400, low: 990 - 607, high: 1010 - 595, how: "difference", parts: 2, missing: 0,
    });
    expect(look(selection([3, [1, 2]]), bounded)).toMatchObject({ count: 900, how: "difference", parts: 2 });
  });

  it("is the difference where what is chosen is not reported by itself", () => {
    expect(look(selection([0, [2]]), bounded)).toEqual({ state: "reported", count: 100, low: 990 - 607 - 307, high: 1010 - 595 - 295, how: "difference", parts: 3, missing: 0 });
  });

  it("never falls below nought, and lies within its bounds", () => {
    const small = { ...bounded, records: 400, recordsInterval: [390, 700] as const };
    expect(look(selection([0, [1, 2]]), small)).toMatchObject({ count: 0, low: 0, high: 105 });
  });

  it("is the sum where a count that the difference needs is not there", () => {
    // The total has no interval here.
    expect(look(selection([0, [1, 2]]))).toMatchObject({ state: "reported", how: "sum", count: 300, missing: 1 });
    // One of the excluded years is suppressed.
    expect(look(selection([2, [0, 1, 3, 4]]), bounded)).toMatchObject({ how: "sum", count: 90, parts: 1, missing: 3 });
    // Female without a place is reported, Female from the second place is not.
    expect(look(selection([0, [0]], [1, [0, 2]]), bounded)).toMatchObject({ how: "sum", count: 50, missing: 1 });
  });

  it("is suppressed, not zero, where no part is published", () => {
    expect(look(selection([0, [1]], [1, [0, 1]]))).toEqual({ state: "suppressed" });
    expect(protectedCount(selection([0, [0]]), release, source({}))).toEqual({ state: "suppressed" });
  });

  it("is not computed past the reporting length and for values that are never counted", () => {
    expect(look(selection([0, [0]], [1, [0]], [2, [0]]), bounded)).toEqual({ state: "not computed", reason: "length" });
    expect(look(selection([0, [2]]))).toEqual({ state: "not computed", reason: "value" });
    expect(look(selection([5, [1]]))).toEqual({ state: "not computed", reason: "value" });
  });

  it("says so while its file is under way or when it is lost", () => {
    for (const chosen of [selection([0, [0]]), selection([0, [1, 2]]), selection([0, [2]])]) {
      expect(protectedCount(chosen, bounded, { shard: () => "loading" })).toEqual({ state: "loading" });
      expect(protectedCount(chosen, bounded, { shard: () => "failed" })).toEqual({ state: "unavailable" });
    }
  });

  it("sums the same whether it searches or reads the whole table", () => {
    fc.assert(
      fc.property(fc.subarray([0, 1]), fc.subarray([0, 1, 2]), fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 6, maxLength: 6 }), (a, b, sizes) => {
        if (a.length === 0 || b.length === 0) return;
        const rows = [0, 1].flatMap((g) => [0, 1, 2].map((p, i) => ({ ids: [idOf(0, g), idOf(1, p)], count: 10 + sizes[g * 3 + i]! })));
        const far = Array.from({ length: 400 }, (_, i) => ({ ids: [1000 + i, 2000], count: 9 }));
        const sum = (tables: CountTable) => protectedCount(selection([0, a], [1, b]), release, source({ 2: tables }));
        const small = sum(table(2, rows));
        expect(sum(table(2, [...rows, ...far]))).toEqual(small);
        const plain = rows.filter(({ ids }) => a.some((g) => ids[0] === idOf(0, g)) && b.some((p) => ids[1] === idOf(1, p)));
        expect(small).toMatchObject({ count: plain.reduce((total, { count }) => total + count, 0), parts: a.length * b.length });
      }),
    );
  });
});

/** A release of some columns and shards in which some combinations are published and others are not. */
interface World {
  readonly manifest: Manifest;
  readonly rows: readonly Row[];
  readonly files: ReadonlyMap<string, ArrayBuffer>;
}

const LENGTH = 3;

/** Every combination of `k` reported values of different columns. */
function combinations(of: Manifest, k: number): number[][] {
  const grow = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : of.columns.slice(from).flatMap(({ values }, i) =>
          values.filter(({ reported }) => reported).flatMap(({ id }) => grow(from + i + 1, left - 1).map((rest) => [id, ...rest])),
        );
  return grow(0, k);
}

const numbers = fc.record({ count: fc.integer({ min: 1, max: 500 }), below: fc.nat(40), above: fc.nat(40) });

const anyWorld: fc.Arbitrary<World> = fc
  .record({
    shards: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    by: fc.tuple(fc.constant(0), fc.nat(1), fc.nat(2)),
    published: fc.array(fc.option(numbers, { freq: 6 }), { minLength: 400, maxLength: 400 }),
    recordsInterval: fc.option(fc.constant([1900, 2100] as [number, number])),
  })
  .map(({ shards, by, published, recordsInterval }) => {
    const columns = release.columns.map((column, i) => ({ ...column, shard: shards[i]! }));
    const base = { ...release, columns, records: 2000, recordsInterval, reportingLength: LENGTH };
    let next = 0;
    const rows = [1, 2, 3].flatMap((k) =>
      combinations(base, k).flatMap((ids): Row[] => {
        const drawn = published[next++ % published.length];
        return drawn ? [{ ids, count: drawn.count, low: Math.max(0, drawn.count - drawn.below), high: drawn.count + drawn.above }] : [];
      }),
    );
    const cut = [1, 2, 3].map((k) => countFiles(rows.filter(({ ids }) => ids.length === k), columns, { k, by: by[k - 1]! }));
    const counts = new Map(cut.map(({ shards: own }, i) => [i + 1, own]));
    return { manifest: { ...base, counts }, rows, files: new Map(cut.flatMap(({ files }) => [...files])) };
  });

const anySelection = fc
  .tuple(...release.columns.map(({ values }) => fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.subarray(values.map((_, i) => i)) })))
  .map((chosen): Selection => new Map(chosen.flatMap((values, i) => (values.length ? [[i, new Set(values)] as const] : []))));

/** The contract, written down as plainly as it can be: all combinations of all values are listed and looked up. */
function bruteForce(chosen: Selection, { manifest: of, rows }: World): Protected {
  const published = new Map(rows.map((row) => [row.ids.join(), row]));
  const columns = [...chosen.keys()].sort((a, b) => a - b);
  const total = { state: "reported", count: of.records, low: of.recordsInterval?.[0] ?? null, high: of.recordsInterval?.[1] ?? null, how: "one", parts: 1, missing: 0 } as const;
  if (columns.length === 0) return total;
  if (columns.length > of.reportingLength) return { state: "not computed", reason: "length" };
  const sum = (selected: Selection): Protected => {
    const own = [...selected.keys()].sort((a, b) => a - b);
    if (own.length === 0) return total;
    const valuesOf = own.map((column) => [...selected.get(column)!].map((value) => of.columns[column]!.values[value]!));
    if (valuesOf.some((values) => !values.some(({ reported }) => reported))) return { state: "not computed", reason: "value" };
    const all = valuesOf.reduce<number[][]>((sets, values) => sets.flatMap((set) => values.map(({ id }) => [...set, id])), [[]]);
    const found = all.flatMap((ids) => published.get(ids.join()) ?? []);
    if (found.length === 0) return { state: "suppressed" };
    const add = (number: (row: Row) => number): number => found.reduce((result, row) => result + number(row), 0);
    return {
      state: "reported", count: add(({ count }) => count), low: add(lowOf), high: add(highOf),
      how: all.length === 1 ? "one" : "sum", parts: found.length, missing: all.length - found.length,
    };
  };
  for (const column of columns) {
    const { values } = of.columns[column]!;
    const out = values.flatMap((value, i) => (chosen.get(column)!.has(i) ? [] : [{ ...value, i }]));
    if (out.length === 0 || out.some(({ reported }) => !reported)) continue;
    const inside = [...chosen.get(column)!];
    if (!(out.length < inside.length || inside.some((value) => !values[value]!.reported))) continue;
    const parts = [sum(new Map([...chosen].filter(([other]) => other !== column))), ...out.map(({ i }) => sum(new Map(chosen).set(column, new Set([i]))))];
    if (!parts.every((part) => part.state === "reported" && part.missing === 0 && part.low !== null)) break;
    const [all, ...less] = parts as { count: number; low: number; high: number }[];
    const low = Math.max(0, all!.low - less.reduce((result, part) => result + part.high, 0));
    const high = Math.max(0, all!.high - less.reduce((result, part) => result + part.low, 0));
    const count = all!.count - less.reduce((result, part) => result + part.count, 0);
    return { state: "reported", count: Math.min(high, Math.max(low, count)), low, high, how: "difference", parts: parts.length, missing: 0 };
  }
  return sum(chosen);
}

/** Asks until nothing is under way any more. */
async function settledCount(chosen: Selection, of: Manifest, store: CountStore): Promise<Protected> {
  for (let value = protectedCount(chosen, of, store); ; value = protectedCount(chosen, of, store)) {
    if (value.state !== "loading") return value;
    await store.settled();
  }
}

describe("the protected counts of a release cut into files", () => {
  it("are those of all combinations, however they are cut", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.array(anySelection, { minLength: 1, maxLength: 8 }), async (world, chosen) => {
        const { manifest: of, files } = world;
        const store = new CountStore(of, async (file) => files.get(file) ?? Promise.reject(new Error(`asked for ${file}`)), () => {});
        for (const each of chosen) {
          store.prefer([...each.keys()]);
          const value = await settledCount(each, of, store);
          expect(value).toEqual(bruteForce(each, world));
          seen.add(value.state === "reported" ? `${value.how}${value.missing > 0 ? ", in part" : ""}` : value.state);
        }
        expect(store.failed).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual(["difference", "not computed", "one", "sum", "sum, in part", "suppressed"]);
  });
});

describe("the store of counts", () => {
  /** Gender, place, year, means (twice), exploitation are of shards 0, 1, 2, 3, 3, 4. */
  const longer: Manifest = {
    ...release,
    reportingLength: 3,
    counts: new Map([
      [1, { by: 0, empty: new Set<string>() }],
      [2, { by: 1, empty: new Set(["4"]) }],
      [3, { by: 2, empty: new Set(["3-3"]) }],
    ]),
  };
  const started = (load: (file: string) => Promise<ArrayBuffer> = () => new Promise(() => {})) => {
    const asked: string[] = [];
    let changes = 0;
    const store = new CountStore(longer, (file) => (asked.push(file), load(file)), () => changes++);
    return { store, asked, changes: () => changes };
  };
  const empty = async (file: string): Promise<ArrayBuffer> => countFile([], Number(/(\d)/.exec(file)![0]));

  it("loads a file once, when it is first asked for, and tells when it is there", async () => {
    const { store, asked, changes } = started(empty);
    expect(store.shard([0])).toBe("loading");
    expect(store.shard([4])).toBe("loading");
    expect(store.busy).toBe(true);
    await store.settled();
    expect(store.shard([0])).toBeInstanceOf(CountTable);
    expect([asked, changes(), store.busy]).toEqual([["counts/1.bin.gz"], 1, false]);
  });

  it("asks for a file of some of the shards that a combination spans", () => {
    const { store, asked } = started();
    store.shard([1, 2]);
    store.shard([1, 3, 5]);
    expect(["counts/2-1.bin.gz", "counts/2-2.bin.gz"]).toContain(asked[0]);
    expect(["counts/3-1-3.bin.gz", "counts/3-1-4.bin.gz", "counts/3-3-4.bin.gz"]).toContain(asked[1]);
  });

  it("takes any file that is here already, or under way, before it asks for another", async () => {
    const { store, asked } = started(empty);
    store.shard([0, 1, 2]);
    await store.settled();
    const [first] = asked;
    expect(first).toBe("counts/3-0-1.bin.gz");
    expect(store.shard([0, 1, 5])).toBeInstanceOf(CountTable);
    store.prefer([1, 2]);
    expect(store.shard([0, 1, 2])).toBeInstanceOf(CountTable);
    store.shard([1, 2, 5]);
    store.shard([1, 2, 3]);
    expect(asked).toEqual([first, "counts/3-1-2.bin.gz"]);
  });

  it("asks first for the file that the filters to come share", () => {
    const { store, asked } = started();
    store.prefer([2, 5]);
    store.shard([0, 2, 5]);
    store.shard([1, 2, 5]);
    store.shard([0, 5]);
    expect(asked).toEqual(["counts/3-2-4.bin.gz"]);
  });

  it("knows without asking where nothing is published", () => {
    const { store, asked } = started();
    expect(store.shard([0, 3, 4])).toBeNull();
    expect(store.shard([0, 5])).toBeNull();
    expect(protectedCount(selection([0, [0]], [5, [0]]), longer, store)).toEqual({ state: "suppressed" });
    expect(asked).toEqual([]);
  });

  it("keeps a lost or damaged file apart from a suppressed count", async () => {
    for (const load of [() => Promise.reject(new Error("gone")), async () => new ArrayBuffer(3)]) {
      const { store, changes } = started(load);
      store.shard([0]);
      await store.settled();
      expect(store.shard([0])).toBe("failed");
      expect(protectedCount(selection([0, [0]]), longer, store)).toEqual({ state: "unavailable" });
      expect([store.failed, changes()]).toEqual([["counts/1.bin.gz"], 1]);
    }
  });

  it("goes round a lost file where another one holds the same", async () => {
    const { store } = started((file) => (file === "counts/2-0.bin.gz" ? Promise.reject(new Error("gone")) : empty(file)));
    expect(await settledCount(selection([0, [0]], [1, [0]]), longer, store)).toEqual({ state: "suppressed" });
    expect(store.failed).toEqual(["counts/2-0.bin.gz"]);
  });

  it("is out of counts where every file of a combination is lost", async () => {
    const { store, asked } = started(() => Promise.reject(new Error("gone")));
    expect(await settledCount(selection([0, [0]], [1, [0]]), longer, store)).toEqual({ state: "unavailable" });
    expect(asked.sort()).toEqual(["counts/2-0.bin.gz", "counts/2-1.bin.gz"]);
  });

  it("has none of a length that the release does not count", () => expect(started().store.shard([0, 1, 2, 3])).toBe("failed"));
});
