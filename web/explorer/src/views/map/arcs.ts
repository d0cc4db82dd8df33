/** How a corridor is drawn: a band that is broad where it begins and runs out to a point where it ends. */

import { flowBend, flowLoop, flowPath, type Point } from "../../model/world";

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A point set off from a place, square to a direction. */
function beside([x, y]: Point, [dx, dy]: Point, offset: number): string {
  const length = Math.hypot(dx, dy) || 1;
  return `${short(x - (dy / length) * offset)} ${short(y + (dx / length) * offset)}`;
}

/** Where a flow's curve is pulled to: to the other side, where it would leave the map. */
export function bendWithin(from: Point, to: Point, height: number): Point {
  const [x, y] = flowBend(from, to);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const top = from[1] + dy / 4 + y / 2;
  return top > 0 && top < height ? [x, y] : [dx - x, dy - y];
}

/** The band of a flow, in the curve of `flowPath`. */
export function taper(from: Point, to: Point, width: number, bend: Point = flowBend(from, to)): string {
  const middle: Point = [from[0] + bend[0], from[1] + bend[1]];
  const along: Point = [to[0] - from[0], to[1] - from[1]];
  const away: Point = [to[0] - middle[0], to[1] - middle[1]];
  const end = Math.min(width, 0.5) / 2;
  const bow = (width / 2 + end) / 2;
  return [
    `M${beside(from, bend, width / 2)}Q${beside(middle, along, bow)} ${beside(to, away, end)}`,
    `L${beside(to, away, -end)}Q${beside(middle, along, -bow)} ${beside(from, bend, -width / 2)}Z`,
  ].join("");
}

/** A loop is a line of even width: it ends where it begins. */
export const loop = (at: Point, width: number): string => flowLoop(at, 13 + width * 2.4);

/** The line under the pointer and for what is marked. */
export const spine = (from: Point, to: Point, width: number, bend: Point): string =>
  from[0] === to[0] && from[1] === to[1] ? loop(from, width) : flowPath(from, to, bend);

const BROADEST = 11;
const FINEST = 1.2;

/** The width of a corridor: in proportion to its count, but never too fine to be seen. */
export const widthOf = (count: number, highest: number): number => Math.max(FINEST, (BROADEST * count) / Math.max(1, highest));
