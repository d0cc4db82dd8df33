/** Makes src/assets/world.json from Natural Earth: `npm run world`. What it decides by hand is in places.mjs. */

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { feature, mergeArcs } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import { centre } from "./centre.mjs";
import { path, ringArea, tidy } from "./path.mjs";
import { LEFT_OUT, NEUTRAL, POINTS } from "./places.mjs";
import { GRID, HEIGHT, outline, project, SCALE, steps, WIDTH } from "./project.mjs";
import { byOwner, CODES, readSource } from "./source.mjs";
import { spread } from "./spread.mjs";

const OUT = fileURLToPath(new URL("../src/assets/world.json", import.meta.url));

/** In square units of the map, as all areas here: a corner is left out where its triangle is smaller. */
const DETAIL = 0.56;
/** A smaller island is left out, unless it is the biggest of its country. */
const ISLAND = 1.2;
/** A smaller country has no shape, only a circle. */
const SHAPE = 0.8;
/** A country whose biggest part is smaller has a circle too: it is too small to see or to touch. */
const CIRCLE = 12;
/** The most corners of an island that may lie on the edge of the map. */
const EDGE = 8;
/** The distance between two circles, in units. */
const GAP = 4.2;

const source = readSource();
const coarse = simplify(presimplify(source, sphericalTriangleArea), DETAIL / SCALE ** 2);
const owners = byOwner(source);

/** The polygons of an owner, each a list of { ring, area }: the ring simplified, the area as it was before. */
function polygons(owner) {
  const joined = mergeArcs(source, owners.get(owner));
  const fine = feature(source, joined).geometry.coordinates;
  const drawn = feature(coarse, joined).geometry.coordinates;
  return fine.map((rings, i) => rings.map((ring, j) => ({ ring: drawn[i][j], area: ringArea(ring.map(project)) })));
}

function crossesEdge(ring) {
  const across = ring.map(([x]) => x);
  return Math.max(...across) - Math.min(...across) > (WIDTH * GRID) / 2;
}

/** The rings that are drawn, in whole steps. An island that lies on the edge of the map is left out. */
function drawn(owner) {
  const least = NEUTRAL.includes(owner) ? 0 : Math.min(ISLAND, Math.max(SHAPE, biggest(owner)));
  const big = polygons(owner).flat().filter(({ area }) => area >= least);
  const rings = big.map(({ ring }) => tidy(ring.map(project).map(steps))).filter((ring) => ring.length > 0);
  if (rings.some((ring) => ring.length > EDGE && crossesEdge(ring))) throw new Error(`${owner} is cut in two: move MIDDLE in places.mjs.`);
  return rings.filter((ring) => !crossesEdge(ring));
}

const biggest = (owner) => Math.max(...polygons(owner).map(([outer]) => outer.area));

const onMap = CODES.filter((code) => owners.has(code) && !LEFT_OUT.includes(code));
const small = CODES.filter((code) => !LEFT_OUT.includes(code) && !(onMap.includes(code) && biggest(code) >= CIRCLE));

const parts = (code) => owners.get(code).map((polygon) => feature(source, polygon).geometry);

/** The point of each code, the circles moved apart. */
function points() {
  const exact = CODES.map((code) => [code, project(POINTS[code] ?? centre(parts(code)))]);
  const apart = spread(exact.filter(([code]) => small.includes(code)), GAP);
  return Object.fromEntries(exact.map(([code, point]) => [code, steps(apart.get(code) ?? point)]));
}

const unknown = [...owners.keys()].filter((owner) => !CODES.includes(owner) && !NEUTRAL.includes(owner));
if (unknown.length > 0) throw new Error(`Not known: ${unknown.join(", ")}. Add them to places.mjs.`);

/** The shapes by code, without those of which nothing is left. */
function shapes() {
  const all = onMap.map((code) => [code, path(drawn(code))]);
  return Object.fromEntries(all.filter(([, text]) => text !== ""));
}

const world = {
  format: "shoal-world/1",
  source: "Natural Earth 4.1.0, 1:50m, public domain, changed: see geo/README.md",
  width: WIDTH,
  height: HEIGHT,
  grid: GRID,
  sphere: path([tidy(outline())]),
  land: NEUTRAL.map((name) => path(drawn(name))).filter((text) => text !== ""),
  small,
  points: points(),
  shapes: shapes(),
};

const text = `${JSON.stringify(world)}\n`;
writeFileSync(OUT, text);
const sizes = `${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`;
const held = `${Object.keys(world.shapes).length} shapes, ${small.length} circles, ${CODES.length} points`;
console.log(`world.json: ${sizes}; ${held}; ${WIDTH} x ${HEIGHT}`);
