import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowLoop, flowPath, readWorld, WorldError, type Point } from "../src/model/world";

const text = readFileSync(new URL("../src/assets/world.json", import.meta.url), "utf8");
const raw = (): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const world = readWorld(raw());

/** The rings of a path of relative moves, as absolute points. */
function rings(path: string): Point[][] {
  let at: Point = [0, 0];
  return path.split("z").slice(0, -1).map((part) => {
    const numbers = part.match(/-?[\d.]+/g)!.map(Number);
    const ring: Point[] = [];
    for (let i = 0; i < numbers.length; i += 2) ring.push((at = [at[0] + numbers[i]!, at[1] + numbers[i + 1]!]));
    at = ring[0]!;
    return ring;
  });
}

function inside([x, y]: Point, path: string): boolean {
  const crossings = rings(path).flatMap((ring) =>
    ring.filter(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    }),
  );
  return crossings.length % 2 === 1;
}

/** Equal Earth by its formula (Savric, Patterson and Jenny 2018), with the middle and the upper edge that the file has. */
function equalEarth(lon: number, lat: number): Point {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const raw = (degrees: number, latitude: number): Point => {
    const t = Math.asin((Math.sqrt(3) / 2) * Math.sin((latitude * Math.PI) / 180));
    const slope = a1 + 3 * a2 * t ** 2 + 7 * a3 * t ** 6 + 9 * a4 * t ** 8;
    return [(2 * Math.sqrt(3) * ((degrees * Math.PI) / 180) * Math.cos(t)) / (3 * slope), t * (a1 + a2 * t ** 2 + a3 * t ** 6 + a4 * t ** 8)];
  };
  const scale = 499 / raw(180, 0)[0];
  const [x, y] = raw(((lon - 11.5 + 540) % 360) - 180, lat);
  return [500 + x * scale, 1 + (raw(0, 84)[1] - y) * scale];
}

const point = (code: string): Point => world.points.get(code)!;
const shape = (code: string): string => world.shapes.get(code)!;

const LANDLOCKED = "AF AT BF BO BT BW CF CH CZ ET HU KG LA ML MN MW NE NP PY RS RW SK TD TJ UG UZ ZM ZW".split(" ");

describe("the world file", () => {
  it("is small", () => {
    expect(text.length).toBeLessThanOrEqual(45_000);
    expect(gzipSync(text).length).toBeLessThanOrEqual(28_000);
  });

  it("has a point for the 249 codes of ISO 3166-1 and Kosovo", () => {
    expect(world.points.size).toBe(250);
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect([...world.points.keys()].filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it("shows every country but Antarctica, by a shape that is big enough or by a circle", () => {
    const seen = (code: string): boolean => world.small.has(code) || world.shapes.has(code);
    expect([...world.points.keys()].filter((code) => !seen(code))).toEqual(["AQ"]);
    for (const code of ["SG", "MT", "BH", "HK", "MC", "TV", "XK"]) expect(world.small).toContain(code);
    for (const code of ["NP", "JO", "BE", "CH", "KH", "SV"]) expect(world.small).not.toContain(code);
  });

  it("stays within its edge", () => {
    const all = [...world.shapes.values(), ...world.land, world.sphere].flatMap(rings).flat();
    for (const [x, y] of all) expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height).toBe(true);
    for (const at of world.points.values()) expect(inside(at, world.sphere)).toBe(true);
    expect(world.width).toBe(1000);
  });

  it("has no ring across the whole map: no country is cut in two by the edge", () => {
    for (const ring of [...world.shapes.values()].flatMap(rings)) {
      const across = ring.map(([x]) => x);
      expect(Math.max(...across) - Math.min(...across)).toBeLessThan(world.width / 2);
    }
  });

  it("has no gap on land: on both sides of every border of a landlocked country there is a country", () => {
    const paths = [...world.shapes.values(), ...world.land].map((text) => ({ text, all: rings(text).flat() }));
    const boxes = paths
      .map(({ text, all }) => ({ text, x: all.map(([x]) => x), y: all.map(([, y]) => y) }))
      .map(({ text, x, y }) => ({ text, west: Math.min(...x), east: Math.max(...x), north: Math.min(...y), south: Math.max(...y) }));
    const land = ([x, y]: Point): boolean =>
      boxes.some((box) => x >= box.west && x <= box.east && y >= box.north && y <= box.south && inside([x, y], box.text));
    const gaps = LANDLOCKED.filter((code) =>
      rings(shape(code)).some((ring) =>
        ring.some(([ax, ay], i) => {
          const [bx, by] = ring[(i + 1) % ring.length]!;
          const [nx, ny] = [((ay - by) / Math.hypot(bx - ax, by - ay)) * 0.1, ((bx - ax) / Math.hypot(bx - ax, by - ay)) * 0.1];
          const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
          return !land([x + nx, y + ny]) || !land([x - nx, y - ny]);
        }),
      ),
    );
    expect(gaps).toEqual([]);
  });

  it("has the point of each big country inside its shape", () => {
    const big = [...world.shapes.keys()].filter((code) => !world.small.has(code));
    expect(big.length).toBeGreaterThan(150);
    expect(big.filter((code) => !inside(point(code), shape(code)))).toEqual([]);
  });

  it("puts the points where people look for them", () => {
    const known = { FR: [2.5, 46.6], US: [-99, 39.5], RU: [96, 65.5], NO: [9.6, 61.6], FJ: [178, -17.8], MY: [102.3, 4], KI: [173, 1.4] } as const;
    for (const [code, [lon, lat]] of Object.entries(known)) {
      const [x, y] = equalEarth(lon, lat);
      expect(Math.hypot(point(code)[0] - x, point(code)[1] - y), code).toBeLessThan(4);
    }
  });

  it("keeps circles apart", () => {
    const places = [...world.small].map(point);
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(3.4);
    }
  });

  it("gives parts with codes of their own to these codes", () => {
    expect(inside(point("GF"), shape("GF"))).toBe(true);
    expect(inside(point("GF"), shape("FR"))).toBe(false);
    expect(inside(point("SJ"), shape("NO"))).toBe(false);
    const simferopol = equalEarth(34.1, 45);
    expect([inside(simferopol, shape("UA")), inside(simferopol, shape("RU"))]).toEqual([true, false]);
    const laayoune = equalEarth(-13, 27.1);
    expect([inside(laayoune, shape("EH")), inside(laayoune, shape("MA"))]).toEqual([true, false]);
  });
});

describe("a world file", () => {
  it("is refused with the place where it is damaged", () => {
    const change = (with_: Record<string, unknown>) => () => readWorld({ ...raw(), ...with_ });
    expect(() => readWorld(null)).toThrow(WorldError);
    expect(() => readWorld([])).toThrow("file");
    expect(change({ format: "shoal-world/2" })).toThrow("format");
    for (const key of ["width", "height", "grid"]) for (const bad of [0, -1, "9", null, Infinity]) expect(change({ [key]: bad })).toThrow(key);
    expect(change({ points: { FR: [1] } })).toThrow("points.FR");
    expect(change({ points: { FR: [1, 99_999] } })).toThrow("points.FR");
    expect(change({ points: {} })).toThrow("points.AE");
    expect(change({ shapes: { France: "m0 0 1 1 2 0z" } })).toThrow("shapes");
    expect(change({ small: ["ZZ"] })).toThrow("points.ZZ");
    expect(change({ small: [1] })).toThrow("small[0]");
    expect(change({ land: "m0 0z" })).toThrow("land");
    for (const bad of ["", "m0 0", "M0 0z", "m0 0z\"/><x", "url(#a)", 7]) expect(change({ land: [bad] })).toThrow("land[0]");
    expect(change({ sphere: undefined })).toThrow("sphere");
  });

  it("may have steps of any size: shapes and points come out in units", () => {
    const file = { format: "shoal-world/1", width: 10, height: 5, sphere: "m0 0 40 0 0 20z", land: [], small: [], points: { FR: [8, 6] }, shapes: { FR: "m4 4 8-2 3 5z" } };
    expect(readWorld({ ...file, grid: 4 })).toMatchObject({ sphere: "m0 0 10 0 0 5z" });
    expect(readWorld({ ...file, grid: 4 }).shapes.get("FR")).toBe("m1 1 2-0.5 0.75 1.25z");
    expect(readWorld({ ...file, grid: 4 }).points.get("FR")).toEqual([2, 1.5]);
    expect(readWorld({ ...file, grid: 1, width: 40, height: 20 }).shapes.get("FR")).toBe("m4 4 8-2 3 5z");
  });
});

describe("a flow", () => {
  const numbers = (path: string): number[] => path.match(/-?[\d.]+/g)!.map(Number);
  const place = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 436 }));

  it("goes from its start to its end, and the way back bows to the other side", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(Math.hypot(a[0] - b[0], a[1] - b[1]) > 2);
        const side = (path: string): number => {
          const [x, y, cx, cy, dx, dy] = numbers(path) as [number, number, number, number, number, number];
          expect([x + dx, y + dy].map(Math.round)).toEqual(path === flowPath(a, b) ? b : a);
          return Math.sign(dx * cy - dy * cx);
        };
        expect(side(flowPath(a, b))).toBe(-1);
        expect(side(flowPath(b, a))).toBe(-1);
        expect(flowPath(a, b)).not.toBe(flowPath(b, a));
      }),
    );
  });

  it("within one country is a loop above its point", () => {
    expect(flowPath([5, 6], [5, 6])).toBe(flowLoop([5, 6]));
    expect(flowLoop([100, 50], 10)).toBe("M100 50c-10 -12 10 -12 0 0");
  });
});
