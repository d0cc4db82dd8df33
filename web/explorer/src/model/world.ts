/** The world as a flat map: shapes, points, and the curves between them. The file is made by geo/build.mjs. */

export const WORLD_FORMAT = "shoal-world/1";

/** A place on the map, in its units. */
export type Point = readonly [x: number, y: number];

export interface World {
  readonly width: number;
  readonly height: number;
  /** The path of each country by its ISO 3166-1 code; a country without one has a circle at its point. */
  readonly shapes: ReadonlyMap<string, string>;
  /** Land that belongs to no code. */
  readonly land: readonly string[];
  /** Where a country's circle, label or flow stands. */
  readonly points: ReadonlyMap<string, Point>;
  /** Codes of countries too small to see: they want a circle, also where they have a shape. */
  readonly small: ReadonlySet<string>;
  /** The edge of the map. */
  readonly sphere: string;
}

/** The file of the world is damaged, or is of another form. */
export class WorldError extends Error {
  override readonly name = "WorldError";
}

/**
 * Reads the parsed world file.
 *
 * @throws WorldError naming the part that is not as it should be.
 */
export function readWorld(raw: unknown): World {
  const file = fields(raw, "file");
  if (file["format"] !== WORLD_FORMAT) damaged("format");
  const width = size(file["width"], "width");
  const height = size(file["height"], "height");
  const grid = size(file["grid"], "grid");
  const points = new Map(coded(file["points"], "points").map(([code, value]) => [code, point(value, grid, `points.${code}`)]));
  for (const [code, [x, y]] of points) if (x < 0 || x > width || y < 0 || y > height) damaged(`points.${code}`);
  const shapes = new Map(coded(file["shapes"], "shapes").map(([code, value]) => [code, path(value, grid, `shapes.${code}`)]));
  const small = new Set(list(file["small"], "small").map((value, i) => (typeof value === "string" ? value : damaged(`small[${i}]`))));
  for (const code of [...shapes.keys(), ...small]) if (!points.has(code)) damaged(`points.${code}`);
  const land = list(file["land"], "land").map((value, i) => path(value, grid, `land[${i}]`));
  return { width, height, shapes, land, points, small, sphere: path(file["sphere"], grid, "sphere") };
}

function damaged(where: string): never {
  throw new WorldError(`The world file is not readable: ${where}.`);
}

function fields(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : damaged(where);
}

const list = (value: unknown, where: string): readonly unknown[] => (Array.isArray(value) ? value : damaged(where));

function coded(value: unknown, where: string): [string, unknown][] {
  const entries = Object.entries(fields(value, where));
  return entries.every(([code]) => /^[A-Z]{2}$/.test(code)) ? entries : damaged(where);
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

const size = (value: unknown, where: string): number => (isNumber(value) && value > 0 ? value : damaged(where));

function point(value: unknown, grid: number, where: string): Point {
  const [x, y, ...more] = list(value, where);
  return isNumber(x) && isNumber(y) && more.length === 0 ? [x / grid, y / grid] : damaged(where);
}

/** Rings of relative moves in whole steps, and nothing else. Steps become units. */
function path(value: unknown, grid: number, where: string): string {
  if (typeof value !== "string" || !/^(?:m[\d -]+z)+$/.test(value)) damaged(where);
  return grid === 1 ? value : value.replace(/-?\d+/g, (steps) => String(Number(steps) / grid));
}

/** How far a flow bows out, as a share of its length. */
const BOW = 0.18;

/** The length of a loop, in units of the map. */
const LOOP = 16;

/** Half units and less cannot be seen: one decimal keeps the page small. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The point that pulls a flow's curve aside, seen from where the flow begins. */
export function flowBend(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return [dx / 2 + dy * 2 * BOW, dy / 2 - dx * 2 * BOW];
}

/**
 * The curve from one point to another. It bows to the left of one who goes along it, so the way back bows to the other side.
 *
 * @param bend The point that pulls it aside, if another one.
 * @returns a path; a loop where both points are the same.
 */
export function flowPath(from: Point, to: Point, [x, y]: Point = flowBend(from, to)): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (dx === 0 && dy === 0) return flowLoop(from);
  return `M${short(from[0])} ${short(from[1])}q${short(x)} ${short(y)} ${short(dx)} ${short(dy)}`;
}

/** The curve that leaves a point upwards and comes back to it: a flow within one country. */
export function flowLoop(at: Point, length: number = LOOP): string {
  const [x, y] = [short(length), short(-length * 1.2)];
  return `M${short(at[0])} ${short(at[1])}c-${x} ${y} ${x} ${y} 0 0`;
}
