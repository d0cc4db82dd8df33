/** The classes of a shaded map: public, round steps that do not depend on how the counts are spread. */

/** How many classes a map has at most. */
export const MOST = 6;

/**
 * Where the classes begin, from few to many: 1, 3, 10, 30, 100 and so on, up to the highest count.
 *
 * Where those are too many, the lowest ones become one class that begins at 1.
 */
export function classStarts(highest: number): readonly number[] {
  const starts: number[] = [];
  for (let power = 1; power <= highest; power *= 10) starts.push(...[power, 3 * power].filter((start) => start <= highest));
  return starts.length <= MOST ? starts : [1, ...starts.slice(1 - MOST)];
}

/** The class of a count, counted from 0; -1 for none at all. */
export const classOf = (count: number, starts: readonly number[]): number => starts.filter((start) => count >= start).length - 1;

/** The shade of a class, from 1 to 6: the highest class always has the darkest. */
export const shadeOf = (position: number, starts: readonly number[]): number => position + 1 + MOST - starts.length;

/** The first and last count of a class; null for the last of the highest class. */
export function boundsOfClass(position: number, starts: readonly number[]): readonly [number, number | null] {
  const next = starts[position + 1];
  return [starts[position]!, next === undefined ? null : next - 1];
}
