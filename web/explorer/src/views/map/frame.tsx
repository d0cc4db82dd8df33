/** The map's frame: what is in sight, the pointer, and the buttons that need no pointer. */

import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Point, World } from "../../model/world";
import { usePage } from "../../ui/context";
import { middleOf, moved, viewBox, WHOLE, zoomed, type Sight } from "./zoom";

interface Hovered {
  readonly key: string;
  /** Where the note stands, as a share of the map's width and height. */
  readonly x: number;
  readonly y: number;
}

interface FrameProps {
  readonly world: World;
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly name: string;
  readonly description: string;
  /** What the buttons make larger: a chosen country. */
  readonly centre: Point | undefined;
  readonly draw: (sight: Sight, hovered: string | null) => ComponentChildren;
  readonly note: (key: string) => ComponentChildren;
  readonly onPick: (key: string) => void;
}

/** A pointer that goes further than this, in pixels, draws the map along. */
const SLACK = 4;

/** A country too small to hit is taken where the pointer is this near, in pixels. */
const NEAR = 10;

const keyAt = (event: Event): string | null =>
  (event.target as Element).closest<SVGElement>("[data-key]")?.dataset["key"] ?? null;

/** What is in sight, and how pointers change it: one draws the map along, two stretch it. */
function useSight(world: World) {
  const [sight, setSight] = useState<Sight>(WHOLE);
  const live = useRef({ pointers: new Map<number, Point>(), dragged: false });
  const units = (element: Element): number => world.width / sight.scale / element.getBoundingClientRect().width;
  const place = (element: Element, [x, y]: Point): Point => {
    const box = element.getBoundingClientRect();
    return [sight.x + (x - box.left) * units(element), sight.y + (y - box.top) * units(element)];
  };
  const spread = (points: readonly Point[]): { readonly middle: Point; readonly apart: number } => {
    const [[ax, ay], [bx, by]] = [points[0]!, points.at(-1)!];
    return { middle: [(ax + bx) / 2, (ay + by) / 2], apart: Math.hypot(ax - bx, ay - by) };
  };

  const down = (event: PointerEvent): void => {
    const { pointers } = live.current;
    if (event.button !== 0) return;
    if (pointers.size === 0) live.current.dragged = false;
    pointers.set(event.pointerId, [event.clientX, event.clientY]);
  };
  /** Returns whether the map was drawn along. */
  const move = (event: PointerEvent): boolean => {
    const { pointers } = live.current;
    const before = pointers.get(event.pointerId);
    if (before === undefined) return false;
    const element = event.currentTarget as Element;
    const now: Point = [event.clientX, event.clientY];
    if (!live.current.dragged && pointers.size === 1 && Math.hypot(now[0] - before[0], now[1] - before[1]) < SLACK) return false;
    const was = spread([...pointers.values()]);
    pointers.set(event.pointerId, now);
    if (pointers.size === 1 && sight.scale === 1) return false;
    live.current.dragged = true;
    element.setPointerCapture(event.pointerId);
    const is = spread([...pointers.values()]);
    const stretch = was.apart > 0 ? is.apart / was.apart : 1;
    const [dx, dy] = [was.middle[0] - is.middle[0], was.middle[1] - is.middle[1]];
    const scale = units(element);
    setSight(moved(zoomed(sight, stretch, place(element, is.middle), world), [dx * scale, dy * scale], world));
    return true;
  };
  const up = (event: PointerEvent): void => void live.current.pointers.delete(event.pointerId);
  const wasDragged = (): boolean => live.current.dragged;
  return { sight, setSight, units, place, down, move, up, wasDragged };
}

export function Frame({ world, picture, name, description, centre, draw, note, onPick }: FrameProps) {
  const { sight, setSight, units, place, down, move, up, wasDragged } = useSight(world);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const id = useId();

  /** What is under the pointer, or a small country near it. */
  const under = (event: PointerEvent | MouseEvent): string | null => {
    const key = keyAt(event);
    if (key !== null) return key;
    const element = event.currentTarget as Element;
    const [x, y] = place(element, [event.clientX, event.clientY]);
    let nearest = NEAR * units(element);
    let found: string | null = null;
    for (const spot of element.querySelectorAll<SVGElement>("[data-spot]")) {
      const [px, py] = world.points.get(spot.dataset["key"]!)!;
      const distance = Math.hypot(px - x, py - y);
      if (distance < nearest) [nearest, found] = [distance, spot.dataset["key"]!];
    }
    return found;
  };
  const hover = (event: PointerEvent): void => {
    if (move(event)) return setHovered(null);
    if (event.pointerType === "touch") return;
    const key = under(event);
    const box = (event.currentTarget as Element).getBoundingClientRect();
    setHovered(key === null ? null : { key, x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  };
  useEffect(() => {
    if (hovered === null) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setHovered(null);
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [hovered === null]);

  return (
    <>
      <div class="map-frame">
        <svg
          ref={picture}
          class={sight.scale > 1 ? "map-picture map-zoomed" : "map-picture"}
          viewBox={viewBox(sight, world)}
          role="img"
          aria-label={name}
          aria-describedby={id}
          data-testid="map"
          style={{ "--zoom": String(Math.sqrt(sight.scale)), "--scale": String(sight.scale) }}
          onPointerDown={down}
          onPointerMove={hover}
          onPointerUp={up}
          onPointerCancel={up}
          onPointerLeave={() => setHovered(null)}
          onClick={(event) => {
            const key = wasDragged() ? null : under(event);
            if (key !== null) onPick(key);
          }}
        >
          {draw(sight, hovered?.key ?? null)}
        </svg>
        {hovered !== null && (
          <div
            class={`map-note${hovered.x > 0.55 ? " map-note-left" : ""}${hovered.y > 0.6 ? " map-note-up" : ""}`}
            style={{ left: `${hovered.x * 100}%`, top: `${hovered.y * 100}%` }}
          >
            {note(hovered.key)}
          </div>
        )}
      </div>
      <p class="hidden" id={id}>
        {description}
      </p>
      <ZoomButtons world={world} sight={sight} setSight={setSight} centre={centre} />
    </>
  );
}

function ZoomButtons(props: {
  readonly world: World;
  readonly sight: Sight;
  readonly setSight: (sight: Sight) => void;
  readonly centre: Point | undefined;
}) {
  const { world, sight, setSight, centre } = props;
  const { t } = usePage().strings;
  const step = world.width / sight.scale / 4;
  const zoom = (factor: number) => () => setSight(zoomed(sight, factor, centre ?? middleOf(sight, world), world));
  const ways = [
    { key: "map.west", sign: "←", by: [-step, 0] },
    { key: "map.north", sign: "↑", by: [0, -step] },
    { key: "map.south", sign: "↓", by: [0, step] },
    { key: "map.east", sign: "→", by: [step, 0] },
  ] as const;
  return (
    <div class="map-zoom" role="group" aria-label={t("map.zoom")} dir="ltr">
      <button type="button" class="button" data-testid="zoom-in" aria-label={t("map.larger")} title={t("map.larger")} onClick={zoom(2)}>
        +
      </button>
      <button
        type="button"
        class="button"
        data-testid="zoom-out"
        aria-label={t("map.smaller")}
        title={t("map.smaller")}
        onClick={zoom(1 / 2)}
      >
        −
      </button>
      {sight.scale > 1 && (
        <>
          {ways.map(({ key, sign, by }) => (
            <button
              key={key}
              type="button"
              class="button"
              aria-label={t(key)}
              title={t(key)}
              onClick={() => setSight(moved(sight, by, world))}
            >
              {sign}
            </button>
          ))}
          <button type="button" class="button map-whole" data-testid="zoom-whole" onClick={() => setSight(WHOLE)}>
            {t("map.whole")}
          </button>
        </>
      )}
    </div>
  );
}
