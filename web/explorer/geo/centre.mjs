/** The place that stands for a country. */

import { geoArea, geoCentroid, geoContains } from "d3-geo";
import { project } from "./project.mjs";

/** How many places are tried along each side. */
const TRIES = 40;

/** The centre of the biggest polygon; where that lies outside it, the place inside it that is farthest from its border. */
export function centre(polygons) {
  const [biggest] = [...polygons].sort((a, b) => geoArea(b) - geoArea(a));
  const middle = geoCentroid(biggest);
  return geoContains(biggest, middle) ? middle : inmost(biggest);
}

function inmost(polygon) {
  const [ring] = polygon.coordinates;
  const along = (axis, i) => {
    const values = ring.map((place) => place[axis]);
    const low = Math.min(...values);
    return low + ((Math.max(...values) - low) * (i + 0.5)) / TRIES;
  };
  const border = ring.map(project);
  const room = (place) => Math.min(...border.map(([x, y]) => Math.hypot(x - project(place)[0], y - project(place)[1])));
  return Array.from({ length: TRIES ** 2 }, (_, i) => [along(0, i % TRIES), along(1, Math.floor(i / TRIES))])
    .filter((place) => geoContains(polygon, place))
    .map((place) => ({ place, room: room(place) }))
    .sort((a, b) => b.room - a.room)[0].place;
}
