import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CountStore } from "../src/data/count-store";
import { CountTable, DamagedFile } from "../src/data/count-table";
import { protectedCount, type CountSource } from "../src/model/protected";
import { EVERYTHING, type Selection } from "../src/model/selection";
import { countFile, manifest } from "./fixture";

const release = manifest();
const idOf = (column: number, value: number): number => release.columns[column]!.values[value]!.id;
const selection = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));

const table = (k: number, rows: { ids: number[]; count: number }[]): CountTable => CountTable.read(countFile(rows, k), k);
const source = (tables: Record<number, CountTable>): CountSource => ({ shard: (length) => tables[length] ?? null });

describe("a table of counts", () => {
  it("finds exactly the combinations that are in it", () => {
    const key = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: String, maxLength: 80 }), key, (keys, other) => {
        const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        const counts = table(3, sorted.map((ids, i) => ({ ids: [...ids], count: 10 + i })));
        sorted.forEach((ids, row) => expect(counts.find(ids)).toBe(row));
        expect(counts.find(other)).toBe(sorted.findIndex((ids) => String(ids) === String(other)));
      }),
    );
  });

  it("refuses a file that is cut short, of another length, or no file of counts at all", () => {
    const whole = countFile([{ ids: [1], count: 20 }, { ids: [2], count: 30 }], 1);
    expect(() => CountTable.read(whole.slice(0, -4), 1)).toThrow(DamagedFile);
    expect(() => CountTable.read(whole.slice(0, -3), 1)).toThrow(DamagedFile);
    expect(() => CountTable.read(whole, 2)).toThrow(DamagedFile);
    expect(() => CountTable.read(new TextEncoder().encode("<!doctype html>.").buffer as ArrayBuffer, 1)).toThrow(DamagedFile);
    expect(() => CountTable.read(new ArrayBuffer(0), 1)).toThrow(DamagedFile);
  });
});

describe("the protected count of a selection", () => {
  const one = table(1, [{ ids: [idOf(0, 0)], count: 600 }, { ids: [idOf(0, 1)], count: 300 }, { ids: [idOf(2, 1)], count: 90 }]);
  const two = table(2, [{ ids: [idOf(0, 0), idOf(1, 0)], count: 50 }, { ids: [idOf(3, 0), idOf(4, 0)], count: 44 }]);
  const counts = source({ 1: one, 2: two });
  const look = (chosen: Selection) => protectedCount(chosen, release, counts);

  it("is the noisy total for everything", () => {
    expect(look(EVERYTHING)).toMatchObject({ state: "reported", count: 1000, low: null });
  });

  it("gives the total with its bounds where the release has them", () => {
    const bounded = { ...release, recordsInterval: [990, 1010] as const };
    expect(protectedCount(EVERYTHING, bounded, counts)).toMatchObject({ count: 1000, low: 990, high: 1010 });
  });

  it("is reported with its bounds where it is published", () => {
    expect(look(selection([1, [0]], [0, [0]]))).toEqual({ state: "reported", count: 50, low: 45, high: 57, parts: 1, missing: 0 });
    expect(look(selection([3, [0]], [4, [0]]))).toMatchObject({ state: "reported", count: 44 });
  });

  it("adds up values of one attribute together with their bounds", () => {
    expect(look(selection([0, [0, 1]]))).toEqual({ state: "reported", count: 900, low: 890, high: 914, parts: 2, missing: 0 });
  });

  it("names the parts that are missing from a sum", () => {
    expect(look(selection([2, [0, 1, 2]]))).toMatchObject({ state: "reported", count: 90, parts: 1, missing: 2 });
    expect(look(selection([0, [0, 2]]))).toMatchObject({ state: "reported", count: 600, parts: 1, missing: 1 });
  });

  it("is suppressed, not zero, where no part is published", () => {
    expect(look(selection([0, [1]], [1, [0, 1]]))).toEqual({ state: "suppressed", parts: 2 });
    expect(protectedCount(selection([0, [0]]), release, source({}))).toMatchObject({ state: "suppressed" });
  });

  it("is not computed past the reporting length and for values that are never counted", () => {
    expect(look(selection([0, [0]], [1, [0]], [2, [0]]))).toEqual({ state: "not computed", reason: "length" });
    expect(look(selection([0, [2]]))).toEqual({ state: "not computed", reason: "value" });
    expect(look(selection([5, [1]]))).toEqual({ state: "not computed", reason: "value" });
  });

  it("says so while its file is under way or when it is lost", () => {
    expect(protectedCount(selection([0, [0]]), release, { shard: () => "loading" })).toEqual({ state: "loading" });
    expect(protectedCount(selection([0, [0]]), release, { shard: () => "failed" })).toEqual({ state: "unavailable" });
  });

  it("sums the same whether it searches or reads the whole table", () => {
    fc.assert(
      fc.property(fc.subarray([0, 1]), fc.subarray([0, 1, 2]), fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 6, maxLength: 6 }), (a, b, sizes) => {
        if (a.length === 0 || b.length === 0) return;
        const rows = [0, 1].flatMap((g) => [0, 1, 2].map((p, i) => ({ ids: [idOf(0, g), idOf(1, p)], count: 10 + sizes[g * 3 + i]! })));
        const far = Array.from({ length: 400 }, (_, i) => ({ ids: [1000 + i, 2000], count: 9 }));
        const small = protectedCount(selection([0, a], [1, b]), release, source({ 2: table(2, rows) }));
        const large = protectedCount(selection([0, a], [1, b]), release, source({ 2: table(2, [...rows, ...far]) }));
        expect(large).toEqual(small);
        const plain = rows.filter(({ ids }) => a.some((g) => ids[0] === idOf(0, g)) && b.some((p) => ids[1] === idOf(1, p)));
        expect(small).toMatchObject({ count: plain.reduce((sum, { count }) => sum + count, 0), parts: a.length * b.length });
      }),
    );
  });
});

describe("the store of counts", () => {
  it("loads a file once, when it is first asked for, and tells when it is there", async () => {
    const asked: string[] = [];
    let changes = 0;
    const load = async (file: string) => (asked.push(file), countFile([{ ids: [0], count: 20 }], 1));
    const store = new CountStore(release, load, () => changes++);
    expect(store.shard(1, 0)).toBe("loading");
    expect(store.shard(1, 4)).toBe("loading");
    await store.settled();
    expect(store.shard(1, 0)).toBeInstanceOf(CountTable);
    expect([asked, changes]).toEqual([["counts/1.bin.gz"], 1]);
  });

  it("uses one file per first column from length three on, and knows where there is none", () => {
    const longer = { ...release, counts: { "3": [null, "counts/3-1.bin.gz"] } };
    const store = new CountStore(longer, () => Promise.reject(new Error("gone")), () => {});
    expect(store.shard(3, 0)).toBeNull();
    expect(store.shard(3, 1)).toBe("loading");
    expect(store.shard(3, 2)).toBeNull();
  });

  it("keeps a lost file apart from a suppressed count", async () => {
    const store = new CountStore(release, () => Promise.reject(new Error("gone")), () => {});
    store.shard(1, 0);
    await store.settled();
    expect(store.shard(1, 0)).toBe("failed");
    expect(store.failed).toEqual(["counts/1.bin.gz"]);
  });
});
