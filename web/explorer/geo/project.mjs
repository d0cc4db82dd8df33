/** The projection: Equal Earth, so that a country's ink stands for its area, in a box of 1,000 units. */

import { geoEqualEarth } from "d3-geo";
import { BOTTOM, MIDDLE, TOP } from "./places.mjs";

export const WIDTH = 1000;

/** Steps to a unit: places are rounded to half a unit, or straight borders would bend. */
export const GRID = 2;

/** Room for the stroke around the outline. */
const MARGIN = 1;

/** Just inside the edge: a place on it could fall on either side of the map. */
const HALF = 179.999999;

const projection = geoEqualEarth().rotate([-MIDDLE, 0]).scale(1).translate([0, 0]);

/** Units to a radian: an area on the sphere times its square is an area on the map. */
export const SCALE = (WIDTH / 2 - MARGIN) / projection([MIDDLE + HALF, 0])[0];

const head = projection([MIDDLE, TOP])[1] * SCALE;
export const HEIGHT = Math.ceil(projection([MIDDLE, BOTTOM])[1] * SCALE - head + 2 * MARGIN);
projection.scale(SCALE).translate([WIDTH / 2, MARGIN - head]);

/** Degrees to units. */
export const project = (place) => projection(place);

/** Units to whole steps. */
export const steps = ([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)];

/** The edge of the map, open: curved at both sides, straight along the parallels at head and foot. */
export function outline() {
  const side = (lon, from, to) => Array.from({ length: 49 }, (_, i) => [lon, from + ((to - from) * i) / 48]);
  return [...side(MIDDLE + HALF, TOP, BOTTOM), ...side(MIDDLE - HALF, BOTTOM, TOP)].map(project).map(steps);
}
