/** Years as upright bars: one is chosen by a click, a range by dragging or with Shift. */

import { useId, useRef, useState } from "preact/hooks";
import { ticks, type BarRow } from "../model/bars";
import { boundsOf, countOf } from "../model/grid";
import { choose, chosenValues } from "../model/selection";
import { usePage } from "./context";
import { useFigureWords } from "./figure";
import { rowKey, Tip, useTip } from "./tip";

/** With no more years than this there is room to write counts in full. */
const ROOMY = 12;

interface Drag {
  readonly from: number;
  readonly to: number;
}

const between = ({ from, to }: Drag): [number, number] => [Math.min(from, to), Math.max(from, to)];

/** The place of the year under a point of the screen, or -1. */
function placeAt(x: number, y: number, list: Element): number {
  const item = document.elementFromPoint(x, y)?.closest("li");
  return item?.parentElement === list ? [...list.children].indexOf(item) : -1;
}

/** The range as two lists: for those who can neither drag nor hold a key. */
function Bounds(props: {
  readonly rows: readonly BarRow[];
  readonly title: string;
  readonly choose: (from: number, to: number) => void;
}) {
  const { rows, title, choose: chooseRange } = props;
  const { t } = usePage().strings;
  const chosen = rows.flatMap((row, place) => (row.chosen ? [place] : []));
  const [first, last] = [chosen[0] ?? -1, chosen.at(-1) ?? -1];
  const list = (name: string, place: number, change: (place: number) => void) => (
    <label>
      {name}{" "}
      <select aria-label={`${name} (${title})`} onChange={(event) => change(Number(event.currentTarget.value))}>
        {place < 0 && (
          <option value="-1" selected>
            {t("anyYear")}
          </option>
        )}
        {rows.map((row, i) => (
          <option key={row.value} value={i} selected={i === place}>
            {row.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <p class="bounds">
      {list(t("fromYear"), first, (place) => chooseRange(place, Math.max(place, last < 0 ? rows.length - 1 : last)))}{" "}
      {list(t("toYear"), last, (place) => chooseRange(Math.min(place, Math.max(first, 0)), place))}
    </p>
  );
}

export function Timeline({ title, rows }: { readonly title: string; readonly rows: readonly BarRow[] }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const words = useFigureWords();
  const [drag, setDrag] = useState<Drag | null>(null);
  const [focus, setFocus] = useState(0);
  const anchor = useRef(0);
  const dragged = useRef(false);
  const list = useRef<HTMLUListElement>(null);
  const tip = useTip();
  const id = useId();
  const column = rows[0]!.column;
  const drawn = rows.map(({ figure }) => ({ count: countOf(figure), bounds: boundsOf(figure), words: words(figure) }));
  const scale = ticks(Math.max(0, ...drawn.map(({ count, bounds }) => bounds?.[1] ?? count ?? 0)));
  const highest = Math.max(1, scale.at(-1)!);
  const every = Math.ceil(rows.length / 16);

  const chooseRange = (from: number, to: number, inPlace = false): void => {
    const [first, last] = between({ from, to });
    explorer.choose(choose(explorer.wanted().selection, column, rows.slice(first, last + 1).map((row) => row.value)), inPlace);
  };
  const click = (place: number, event: MouseEvent): void => {
    if (dragged.current) {
      dragged.current = false;
      return;
    }
    const row = rows[place]!;
    const chosen = chosenValues(explorer.wanted().selection, column);
    if (event.shiftKey && chosen.length > 0) return chooseRange(anchor.current, place);
    anchor.current = place;
    const next = event.ctrlKey || event.metaKey ? new Set(chosen).add(row.value) : [row.value];
    if (chosen.length === 1 && chosen[0] === row.value) explorer.choose(choose(explorer.wanted().selection, column, []));
    else explorer.choose(choose(explorer.wanted().selection, column, next));
  };
  const move = (event: KeyboardEvent, place: number): void => {
    const forward = getComputedStyle(list.current!).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    const steps: Record<string, number> = { [forward]: place + 1, [back]: place - 1, Home: 0, End: rows.length - 1 };
    const target = steps[event.key];
    if (target === undefined || target < 0 || target >= rows.length) return;
    event.preventDefault();
    setFocus(target);
    list.current!.children[target]!.querySelector("button")!.focus();
    if (!event.shiftKey) return;
    const chosen = chosenValues(explorer.wanted().selection, column);
    if (chosen.length === 0) anchor.current = place;
    chooseRange(anchor.current, target, chosen.length > 1);
  };
  const finish = (): void => {
    if (drag !== null && drag.from !== drag.to) {
      dragged.current = true;
      anchor.current = drag.from;
      chooseRange(drag.from, drag.to);
    }
    setDrag(null);
  };

  const inDrag = (place: number): boolean => {
    if (drag === null || drag.from === drag.to) return false;
    const [first, last] = between(drag);
    return place >= first && place <= last;
  };
  const anyChosen = rows.some((row) => row.chosen);

  return (
    <div class="timeline">
      <p class="hint" id={`${id}-hint`}>
        {t("yearHint")}
      </p>
      <div class="plot">
        <div class="grid" aria-hidden="true">
          {scale.map((tick) => (
            <span key={tick} class="tick" style={{ insetBlockEnd: `${(tick / highest) * 100}%` }}>
              <span>{strings.compact(tick)}</span>
            </span>
          ))}
        </div>
        <ul
          ref={list}
          class={`years${anyChosen ? " has-chosen" : ""}${drag ? " dragging" : ""}`}
          aria-label={title}
          onPointerDown={(event) => {
            const place = placeAt(event.clientX, event.clientY, event.currentTarget);
            dragged.current = false;
            if (event.button === 0 && place >= 0 && !event.shiftKey) setDrag({ from: place, to: place });
          }}
          onPointerMove={(event) => {
            const place = drag === null ? -1 : placeAt(event.clientX, event.clientY, event.currentTarget);
            if (drag !== null && place >= 0 && place !== drag.to) setDrag({ ...drag, to: place });
          }}
          onPointerUp={finish}
          onPointerCancel={() => setDrag(null)}
          onPointerLeave={finish}
        >
          {rows.map((row, place) => {
            const { count, bounds, words: said } = drawn[place]!;
            const rise = (value: number): string => `${((value / highest) * 100).toFixed(2)}%`;
            const key = rowKey(row);
            const open = tip.open === key && drag === null;
            return (
              <li key={key} {...tip.handlers(key)}>
                <button
                  type="button"
                  class={inDrag(place) ? "year in-drag" : "year"}
                  aria-pressed={row.chosen}
                  aria-describedby={open ? `${id}-${key}` : `${id}-hint`}
                  tabIndex={place === Math.min(focus, rows.length - 1) ? 0 : -1}
                  data-column={manifest.columns[row.column]!.name}
                  data-value={row.code}
                  onFocus={() => setFocus(place)}
                  onKeyDown={(event) => move(event, place)}
                  onClick={(event) => click(place, event)}
                >
                  <span class="year-plot">
                    <span class="year-count" aria-hidden="true" style={{ insetBlockEnd: rise(bounds?.[1] ?? count ?? 0) }}>
                      {count === null ? "–" : rows.length > ROOMY ? strings.compact(count) : strings.number(count)}
                    </span>
                    <span class="year-fill" style={{ blockSize: rise(count ?? 0) }} />
                    {bounds !== null && bounds[1] > bounds[0] && (
                      <span
                        class="year-interval"
                        aria-hidden="true"
                        style={{ insetBlockEnd: rise(bounds[0]), blockSize: `calc(${rise(bounds[1])} - ${rise(bounds[0])})` }}
                      />
                    )}
                  </span>
                  <span class={place % every === 0 ? "year-label" : "year-label minor"}>{row.label}</span>
                  <span class="hidden">
                    : {said.figure} {count === null ? "" : said.interval}
                  </span>
                </button>
                {open && <Tip row={row} id={`${id}-${key}`} />}
              </li>
            );
          })}
        </ul>
      </div>
      <Bounds rows={rows} title={title} choose={chooseRange} />
    </div>
  );
}
