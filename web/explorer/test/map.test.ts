import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CountStore } from "../src/data/count-store";
import { axisOf, type Figure } from "../src/model/grid";
import { parseManifest, type Manifest } from "../src/model/manifest";
import { protectedCount } from "../src/model/protected";
import { EVERYTHING, within, type Selection } from "../src/model/selection";
import { flowPath, type Point } from "../src/model/world";
import { bendWithin, spine, taper, widthOf } from "../src/views/map/arcs";
import { countriesOf, countryCharts, protectedCorridors, syntheticCorridors, touching, type Corridor } from "../src/views/map/corridors";
import { roomFor } from "../src/views/map/labels";
import { lines } from "../src/views/map/picture";
import { boundsOfClass, classOf, classStarts, MOST, shadeOf } from "../src/views/map/scale";
import { LARGEST, middleOf, moved, viewBox, WHOLE, zoomed, type Sight } from "../src/views/map/zoom";
import { countFiles, rawManifest, type Row } from "./fixture";

describe("the classes of a shaded map", () => {
  it("are round, begin at one, and end with one that holds the highest count", () => {
    expect(classStarts(5400)).toEqual([1, 30, 100, 300, 1000, 3000]);
    expect(classStarts(45)).toEqual([1, 3, 10, 30]);
    expect(classStarts(1)).toEqual([1]);
    expect(classStarts(0)).toEqual([]);
  });

  it("take every count exactly once, and never a zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(), (highest, any) => {
        const starts = classStarts(highest);
        const count = 1 + (any % highest);
        const position = classOf(count, starts);
        const [first, last] = boundsOfClass(position, starts);
        expect(starts.length).toBeLessThanOrEqual(MOST);
        expect(count).toBeGreaterThanOrEqual(first);
        expect(count).toBeLessThanOrEqual(last ?? Infinity);
        expect(classOf(highest, starts)).toBe(starts.length - 1);
        expect(shadeOf(classOf(highest, starts), starts)).toBe(MOST);
      }),
    );
    expect(classOf(0, classStarts(100))).toBe(-1);
  });
});

describe("what is in sight", () => {
  const size = { width: 1000, height: 436 };
  const point = fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 436, noNaN: true }));
  const step = fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: point, by: point });

  it("never leaves the map, however it is moved and stretched", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const sight = steps.reduce<Sight>((now, { factor, at, by }) => moved(zoomed(now, factor, at, size), [by[0] - 500, by[1] - 218], size), WHOLE);
        expect(sight.scale).toBeGreaterThanOrEqual(1);
        expect(sight.scale).toBeLessThanOrEqual(LARGEST);
        expect(sight.x).toBeGreaterThanOrEqual(0);
        expect(sight.y).toBeGreaterThanOrEqual(0);
        expect(sight.x + size.width / sight.scale).toBeLessThanOrEqual(size.width + 1e-9);
        expect(sight.y + size.height / sight.scale).toBeLessThanOrEqual(size.height + 1e-9);
      }),
    );
  });

  it("keeps a point where it was while the map grows", () => {
    const sight = zoomed(WHOLE, 4, [600, 200], size);
    expect((600 - sight.x) * sight.scale).toBeCloseTo(600);
    expect((200 - sight.y) * sight.scale).toBeCloseTo(200);
    expect(viewBox(sight, size)).toBe("450 150 250 109");
    expect(middleOf(sight, size)).toEqual([575, 204.5]);
    expect(zoomed(sight, 1 / 4, [600, 200], size)).toEqual(WHOLE);
  });
});

describe("names on the map", () => {
  const size = { width: 1000, height: 400 };

  it("go to the foremost first, and never lie on one another", () => {
    const wishes = [
      { text: "Aland", at: [500, 200] as Point },
      { text: "Bland", at: [510, 203] as Point },
      { text: "Cland", at: [100, 100] as Point },
      { text: "Over the edge", at: [2, 100] as Point },
    ];
    expect(roomFor(wishes, 9, WHOLE, size).map(({ text }) => text)).toEqual(["Aland", "Cland"]);
    expect(roomFor(wishes, 1, WHOLE, size).map(({ text }) => text)).toEqual(["Aland"]);
    expect(roomFor(wishes, 9, { x: 480, y: 190, scale: 16 }, size).map(({ text }) => text)).toEqual(["Aland", "Bland"]);
  });
});

describe("a corridor's band", () => {
  it("is broad where it begins, pointed where it ends, and lies along the curve under the pointer", () => {
    const [from, to]: [Point, Point] = [[100, 200], [300, 200]];
    const numbers = taper(from, to, 8).match(/-?[\d.]+/g)!.map(Number);
    const [x0, y0, , , x1, y1, x2, y2] = numbers as [number, number, number, number, number, number, number, number];
    const [x3, y3] = numbers.slice(-2) as [number, number];
    expect(Math.hypot(x0 - x3, y0 - y3)).toBeCloseTo(8, 1);
    expect(Math.hypot(x1 - x2, y1 - y2)).toBeCloseTo(0.5, 1);
    expect([(x0 + x3) / 2, (y0 + y3) / 2].map(Math.round)).toEqual([100, 200]);
    expect([(x1 + x2) / 2, (y1 + y2) / 2].map(Math.round)).toEqual([300, 200]);
    expect(spine(from, to, 8, bendWithin(from, to, 436))).toBe(flowPath(from, to));
  });

  it("bows to the other side where it would leave the map", () => {
    const [east, west]: [Point, Point] = [[900, 420], [200, 420]];
    expect(bendWithin(west, east, 436)[1]).toBeLessThan(0);
    expect(bendWithin(east, west, 436)[1]).toBeLessThan(0);
    expect(bendWithin([900, 200], [200, 200], 436)[1]).toBeGreaterThan(0);
  });

  it("is a loop within one country, and never too fine to be seen", () => {
    expect(spine([5, 5], [5, 5], 2, [0, 0])).toMatch(/^M5 5c/);
    expect(widthOf(1, 100_000)).toBeGreaterThan(0.5);
    expect(widthOf(50, 100)).toBeCloseTo(widthOf(100, 100) / 2);
  });
});

/** A release with two attributes of countries. */
function twoCountries(): Manifest {
  const raw = rawManifest();
  const [gender, place] = raw["columns"] as Record<string, unknown>[];
  const country = { ...place, values: [["AA", "Aland", 1], ["BB", "Bland", 1], ["CC", "Cland", 1], ["", "Not recorded"]] };
  const parsed = parseManifest({
    ...raw,
    reportingLength: 3,
    counts: Object.fromEntries([1, 2, 3].map((k) => [k, { by: k - 1, empty: [] }])),
    columns: [country, gender, { ...country, name: "to", file: "columns/to.bin.gz", shard: 2 }].map((column, shard) => ({ ...column, shard })),
    charts: [0, 2, 1].map((column) => ({
      name: `chart-${column}`,
      type: column === 1 ? "category" : "country",
      bars: (column === 1 ? [0, 1, 2] : [0, 1, 2, 3]).map((value) => [column, value]),
    })),
  });
  if (!parsed.ok) throw new Error("no manifest");
  return parsed.manifest;
}

describe("corridors", () => {
  const release = twoCountries();
  const charts = countryCharts(release);
  const endsOf = (selection: Selection) => [axisOf(charts[0]!, selection), axisOf(charts[1]!, selection)] as const;
  const ids = release.columns.map(({ values }) => values.filter(({ reported }) => reported).map(({ id }) => id));
  const possible = ids[0]!.flatMap((a) => [[a], ...ids[1]!.flatMap((b) => [[a, b], ...ids[2]!.map((c) => [a, b, c])]), ...ids[2]!.map((c) => [a, c])]);
  const keys = [...possible, ...ids[1]!.flatMap((b) => [[b], ...ids[2]!.map((c) => [b, c])]), ...ids[2]!.map((c) => [c])];

  const storeOf = (rows: readonly Row[]): CountStore => {
    const cuts = [1, 2, 3].map((k) => countFiles(rows.filter((row) => row.ids.length === k), release.columns, { k, by: k - 1 }));
    const files = new Map(cuts.flatMap((cut) => [...cut.files]));
    const counts = new Map(cuts.map(({ shards }, i) => [i + 1, shards]));
    return new CountStore({ ...release, counts }, async (file) => files.get(file) ?? Promise.reject(new Error("gone")), () => {});
  };
  const ask = (selection: Selection, store: CountStore) =>
    protectedCorridors(endsOf(selection), selection, release, { source: store, protectedOf: (narrowed) => protectedCount(narrowed, release, store) });
  const settled = async (selection: Selection, store: CountStore) => {
    for (let found = ask(selection, store); ; found = ask(selection, store)) {
      if (found !== "loading") return found;
      await store.settled();
    }
  };
  const told = (corridors: readonly Corridor[]): string[] => corridors.map(({ from, to, count }) => `${from.code} ${to.code} ${count}`);

  it("are all pairs of countries that have a protected count, and no others", async () => {
    const chosen = (size: number) => fc.option(fc.subarray(Array.from({ length: size }, (_, i) => i), { minLength: 1 }), { nil: null });
    const count = fc.integer({ min: 3, max: 300 });
    await fc.assert(
      fc.asyncProperty(fc.subarray(keys), fc.array(count, { minLength: keys.length, maxLength: keys.length }), chosen(4), chosen(3), async (published, counts, a, b) => {
        const store = storeOf(published.map((key, i) => ({ ids: key, count: counts[i]! })));
        const selection: Selection = new Map([[0, a] as const, [1, b] as const].flatMap(([column, values]) => (values ? [[column, new Set(values)]] : [])));
        const found = await settled(selection, store);
        const expected: string[] = [];
        for (const from of endsOf(selection)[0].bars)
          for (const to of endsOf(selection)[1].bars) {
            const value = protectedCount(within(selection, from, to), release, store);
            const [one, other] = [from, to].map(({ column, value: at }) => release.columns[column]!.values[at]!.code);
            if (value.state === "reported" && value.count > 0 && one && other) expected.push(`${one} ${other} ${value.count}`);
          }
        expect(typeof found === "string" ? found : told(found).sort()).toEqual(expected.sort());
      }),
    );
  });

  it("stand with the strongest first, loops included, and can be had for one country", async () => {
    const [from, , to] = ids;
    const store = storeOf([
      { ids: [from![0]!, to![1]!], count: 40 },
      { ids: [from![1]!, to![1]!], count: 90 },
      { ids: [from![2]!, to![0]!], count: 60 },
    ]);
    const all = (await settled(EVERYTHING, store)) as readonly Corridor[];
    expect(told(all)).toEqual(["BB BB 90", "CC AA 60", "AA BB 40"]);
    expect(told(touching(all, "AA"))).toEqual(["CC AA 60", "AA BB 40"]);
    expect(countriesOf(all).map(({ code }) => code).sort()).toEqual(["AA", "BB", "CC"]);
  });

  it("say whether their counts are lost or were never computed", async () => {
    const lost = new CountStore(release, () => Promise.reject(new Error("gone")), () => {});
    expect(await settled(EVERYTHING, lost)).toBe("failed");
    const short = { ...release, reportingLength: 1 };
    const counts = { source: lost, protectedOf: (selection: Selection) => protectedCount(selection, short, lost) };
    expect(protectedCorridors(endsOf(EVERYTHING), EVERYTHING, short, counts)).toBe("not computed");
  });

  it("of synthetic records leave out zeros and countries that are not recorded", () => {
    const cell = (from: number, to: number): Figure => ({ kind: "synthetic", count: from === to ? 0 : from * 10 + to });
    const found = syntheticCorridors(endsOf(EVERYTHING), release, cell) as readonly Corridor[];
    expect(told(found)).toEqual(["CC BB 21", "CC AA 20", "BB CC 12", "BB AA 10", "AA CC 2", "AA BB 1"]);
    expect(syntheticCorridors(endsOf(EVERYTHING), release, () => ({ kind: "synthetic", count: null }))).toBe("loading");
  });
});

describe("the picture of a map", () => {
  it("breaks a long notice into lines and loses no word", () => {
    const text = "The boundaries and names shown do not imply that the publisher endorses or accepts them.";
    expect(lines(text, 30).every((line) => line.length <= 30)).toBe(true);
    expect(lines(text, 30).join(" ")).toBe(text);
  });
});
