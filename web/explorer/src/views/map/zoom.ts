/** The part of the map that is in sight. */

import type { Point } from "../../model/world";

export interface Sight {
  readonly x: number;
  readonly y: number;
  /** How many times larger than the whole map. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Sight = { x: 0, y: 0, scale: 1 };
export const LARGEST = 16;

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Keeps what is in sight on the map. */
function kept({ x, y, scale }: Sight, { width, height }: Size): Sight {
  return { x: between(0, x, width - width / scale), y: between(0, y, height - height / scale), scale };
}

/** Larger or smaller by a factor; the point stays where it is. */
export function zoomed(sight: Sight, factor: number, at: Point, size: Size): Sight {
  const scale = between(1, sight.scale * factor, LARGEST);
  const shrunk = sight.scale / scale;
  return kept({ x: at[0] - (at[0] - sight.x) * shrunk, y: at[1] - (at[1] - sight.y) * shrunk, scale }, size);
}

/** Moved by so many units of the map. */
export const moved = (sight: Sight, [dx, dy]: Point, size: Size): Sight => kept({ ...sight, x: sight.x + dx, y: sight.y + dy }, size);

export const middleOf = ({ x, y, scale }: Sight, { width, height }: Size): Point => [x + width / scale / 2, y + height / scale / 2];

export const viewBox = ({ x, y, scale }: Sight, { width, height }: Size): string =>
  [x, y, width / scale, height / scale].map((value) => Math.round(value * 100) / 100).join(" ");
