/** The corridors as bands on the map. */

import { useMemo } from "preact/hooks";
import type { Point, World } from "../../model/world";
import { bendWithin, loop, spine, taper, widthOf } from "./arcs";
import type { Corridor } from "./corridors";
import type { Wish } from "./labels";
import type { Sight } from "./zoom";

/** How far beneath its point a country's name stands. */
const BELOW = 7;

/** The way a corridor goes, seen from the country that was chosen. */
const wayOf = ({ from, to }: Corridor, only: string): string =>
  only === "" ? "" : from.code === to.code ? " flow-within" : from.code === only ? " flow-out" : " flow-in";

export interface Drawn extends Corridor {
  readonly key: string;
  readonly ends: readonly [Point, Point];
  readonly bend: Point;
}

/** The corridors of which both countries are on the map. */
export const onMap = (corridors: readonly Corridor[], world: World): readonly Drawn[] =>
  corridors.flatMap((corridor) => {
    const [from, to] = [world.points.get(corridor.from.code), world.points.get(corridor.to.code)];
    return from && to ? [{ ...corridor, key: `${corridor.from.code}>${corridor.to.code}`, ends: [from, to] as const, bend: bendWithin(from, to, world.height) }] : [];
  });

export function Ground({ world }: { readonly world: World }) {
  return useMemo(
    () => (
      <g>
        <path class="map-sea" d={world.sphere} />
        {world.land.map((d) => (
          <path key={d} class="map-land" d={d} />
        ))}
        {[...world.shapes].map(([code, d]) => (
          <path key={code} class="map-land" d={d} data-key={code} />
        ))}
      </g>
    ),
    [world],
  );
}

interface BandsProps {
  readonly drawn: readonly Drawn[];
  /** The country that was chosen; empty for none. */
  readonly only: string;
  readonly sight: Sight;
  readonly hovered: string | null;
}

export function Bands(props: BandsProps) {
  const { drawn, only, sight, hovered } = props;
  const highest = drawn[0]?.count ?? 1;
  const places = new Map(drawn.flatMap(({ from, to, ends }) => [[from.code, ends[0]], [to.code, ends[1]]] as const));
  return (
    <>
      {drawn.map((corridor) => {
        const { key, ends, bend, count } = corridor;
        const [from, to] = ends;
        const width = widthOf(count, highest) / Math.sqrt(sight.scale);
        const name = `flow flow-${corridor.figure.kind}${wayOf(corridor, only)}${key === hovered ? " flow-hovered" : ""}`;
        return corridor.from.code === corridor.to.code ? (
          <path key={key} class={`${name} flow-loop`} d={loop(from, width)} style={{ strokeWidth: `${width}px` }} />
        ) : (
          <path key={key} class={name} d={taper(from, to, width, bend)} />
        );
      })}
      {[...places].map(([code, [cx, cy]]) => (
        <circle key={code} class={code === only ? "flow-place flow-only" : "flow-place"} cx={cx} cy={cy} />
      ))}
      <g data-bare="">
        {/* The weakest last: they lie on top and are the hardest to hit. */}
        {drawn.map(({ key, ends, bend, count }) => (
          <path key={key} class="flow-hit" d={spine(...ends, widthOf(count, highest) / Math.sqrt(sight.scale), bend)} data-key={key} />
        ))}
        {[...places].map(([code, [cx, cy]]) => (
          <circle key={code} class="flow-place-hit" cx={cx} cy={cy} data-key={code} data-spot="" />
        ))}
      </g>
    </>
  );
}

/** The foremost countries at their points, each once. */
export function placesOf(drawn: readonly Drawn[]): readonly Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { from, to, ends } of drawn)
    [from, to].forEach(({ code, label }, i) => wishes.set(code, { text: label, at: [ends[i]![0], ends[i]![1] + BELOW] }));
  return [...wishes.values()];
}
