/** Rings of whole numbers, and the text that draws them. */

/** Twice the area of the corner at b; 0 where the three points lie on one line. */
const corner = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

export function ringArea(ring) {
  const parts = ring.map(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    return x * v - u * y;
  });
  return Math.abs(parts.reduce((sum, part) => sum + part, 0)) / 2;
}

/**
 * The ring without the points that draw nothing: repeated ones, those on the line between their neighbours, and spikes.
 *
 * Only what leaves the drawing as it is goes, so neighbours still meet.
 *
 * @returns the ring, open, or no points where nothing of it is left.
 */
export function tidy(ring) {
  let kept = ring;
  for (let before = Infinity; kept.length < before; ) {
    before = kept.length;
    kept = withoutFlat(kept);
  }
  return kept.length < 3 ? [] : kept;
}

function withoutFlat(ring) {
  const kept = [];
  ring.forEach((point, i) => {
    if (corner(kept.at(-1) ?? ring.at(-1), point, ring[i + 1] ?? kept[0] ?? point) !== 0) kept.push(point);
  });
  return kept;
}

/** Numbers one after another; a minus sign parts them as well as a space does. */
const joined = (numbers) => numbers.reduce((text, n, i) => text + (i > 0 && n >= 0 ? " " : "") + n, "");

/** One path of relative moves for all the rings. Each starts from where the one before began and ended. */
export function path(rings) {
  let start = [0, 0];
  return rings
    .map((ring) => {
      const from = [start, ...ring];
      const moves = ring.flatMap(([x, y], i) => [x - from[i][0], y - from[i][1]]);
      start = ring[0];
      return `m${joined(moves)}z`;
    })
    .join("");
}
