/** Natural Earth's areas, sorted by the codes of ISO 3166-1. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid } from "d3-geo";
import { feature } from "topojson-client";
import { BY_NAME, PARTS, SAHARA } from "./places.mjs";

/** The two-letter code of a three-digit one, from the aliases of CLDR that Node carries. */
const codeOf = (number) => new Intl.Locale(`und-${number}`).region;

const numbers = Array.from({ length: 900 }, (_, i) => String(i).padStart(3, "0"));

/** Every code of ISO 3166-1 and those added by name, in order. */
export const CODES = [
  ...new Set([...numbers.map(codeOf).filter((code) => /^[A-Z]{2}$/.test(code)), ...Object.values(BY_NAME)]),
].sort();

/** The topology of the source, its points as plain degrees. */
export function readSource() {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const { transform, ...topology } = JSON.parse(readFileSync(file, "utf8"));
  return wholeSahara({ ...topology, arcs: topology.arcs.map((arc) => plain(arc, transform)) });
}

function plain(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

/** The source ends Western Sahara at the line of control: this moves its border with Morocco back to the parallel. */
function wholeSahara(topology) {
  const area = (id) => topology.objects.countries.geometries.find((found) => found.id === id);
  const [[[algeria, line, shore]], [[toAlgeria, toMauritania, foot, back]]] = [area("504").arcs, area("732").arcs];
  if (back !== ~line) throw new Error("Morocco and Western Sahara are not as the source had them; see SAHARA in places.mjs.");
  const arcs = [...topology.arcs];
  const add = (arc) => arcs.push(arc) - 1;
  const corner = nearest(arcs[line], SAHARA.inland);
  const landing = nearest(arcs[shore], SAHARA.coast);
  const kept = add(arcs[line].slice(0, corner + 1));
  const parallel = add([arcs[line][corner], arcs[shore][landing]]);
  const south = add(arcs[shore].slice(0, landing + 1));
  const north = add(arcs[shore].slice(landing));
  const rings = { 504: [[algeria, kept, parallel, north]], 732: [[toAlgeria, toMauritania, foot, south, ~parallel, ~kept]] };
  const geometries = topology.objects.countries.geometries.map((found) => (rings[found.id] ? { ...found, arcs: rings[found.id] } : found));
  return { ...topology, arcs, objects: { countries: { type: "GeometryCollection", geometries } } };
}

function nearest(line, [lon, lat]) {
  const far = line.map(([x, y]) => Math.hypot(x - lon, y - lat));
  return far.indexOf(Math.min(...far));
}

/** The polygons of the source by what they belong to: a code, or the name of an area without one. */
export function byOwner(source) {
  const owners = new Map();
  for (const area of source.objects.countries.geometries) {
    const owner = area.id ? codeOf(area.id) : (BY_NAME[area.properties.name] ?? area.properties.name);
    for (const arcs of area.type === "Polygon" ? [area.arcs] : area.arcs) {
      const polygon = { type: "Polygon", arcs };
      const part = partOf(owner, geoCentroid(feature(source, polygon)));
      owners.set(part, [...(owners.get(part) ?? []), polygon]);
    }
  }
  return owners;
}

function partOf(owner, [lon, lat]) {
  const inside = ([from, , west, south, east, north]) => from === owner && lon > west && lon < east && lat > south && lat < north;
  return PARTS.find(inside)?.[1] ?? owner;
}
