/** Names on the map: those of the foremost countries, as far as they do not lie on one another. */

import type { Point } from "../../model/world";
import type { Sight, Size } from "./zoom";

export interface Wish {
  readonly text: string;
  readonly at: Point;
}

/** The height of a name in units of the whole map. */
export const LETTER = 12.5;
const WIDTH_OF_A_LETTER = 0.56;

/**
 * Chooses the names that find room, in the order of the wishes.
 *
 * @param most How many names there may be.
 */
export function roomFor(wishes: readonly Wish[], most: number, sight: Sight, size: Size): readonly Wish[] {
  const height = LETTER / sight.scale;
  const edges = (wish: Wish): readonly [number, number, number, number] => {
    const half = (wish.text.length * WIDTH_OF_A_LETTER * height) / 2;
    return [wish.at[0] - half, wish.at[1] - height * 0.8, wish.at[0] + half, wish.at[1] + height * 0.5];
  };
  const right = sight.x + size.width / sight.scale;
  const bottom = sight.y + size.height / sight.scale;
  const given: Wish[] = [];
  for (const wish of wishes) {
    const [x0, y0, x1, y1] = edges(wish);
    const inSight = x0 >= sight.x && y0 >= sight.y && x1 <= right && y1 <= bottom;
    const free = given.every((other) => {
      const [a0, b0, a1, b1] = edges(other);
      return x1 < a0 || x0 > a1 || y1 < b0 || y0 > b1;
    });
    if (inSight && free) given.push(wish);
    if (given.length === most) break;
  }
  return given;
}
