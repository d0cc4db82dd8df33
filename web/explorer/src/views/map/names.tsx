/** Names of the foremost countries on the map. */

import type { World } from "../../model/world";
import { LETTER, roomFor, type Wish } from "./labels";
import type { Sight } from "./zoom";

const MOST = 9;

export function Names({ wishes, sight, world }: { readonly wishes: readonly Wish[]; readonly sight: Sight; readonly world: World }) {
  return (
    <g class="map-names">
      {roomFor(wishes, MOST, sight, world).map(({ text, at: [x, y] }) => (
        <text key={text} x={x} y={y} dy={(LETTER * 0.35) / sight.scale}>
          {text}
        </text>
      ))}
    </g>
  );
}
