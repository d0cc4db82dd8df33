/** Moves points that lie on one another apart, each about as little as it takes. */

const ROUNDS = 400;
/** How strongly a point is drawn back to its place in each round. */
const HOME = 0.02;

/**
 * @param points pairs of a code and its place; the same points in the same order give the same places.
 * @param gap the distance that two points should have at least. It is nearly reached.
 * @returns the new places by code.
 */
export function spread(points, gap) {
  const places = points.map(([, place]) => [...place]);
  for (let round = 0; round < ROUNDS; round++) {
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) push(a, b, gap);
      pull(a, points[i][1]);
    });
  }
  return new Map(points.map(([code], i) => [code, places[i]]));
}

function push(a, b, gap) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy);
  if (distance >= gap || distance === 0) return;
  const step = (gap - distance) / distance / 2;
  a[0] -= dx * step;
  a[1] -= dy * step;
  b[0] += dx * step;
  b[1] += dy * step;
}

function pull(a, home) {
  a[0] += (home[0] - a[0]) * HOME;
  a[1] += (home[1] - a[1]) * HOME;
}
