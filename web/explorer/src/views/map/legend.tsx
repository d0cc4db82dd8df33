/** The legend of a map: marks with words. */

import type { RefObject, VNode } from "preact";
import { useId } from "preact/hooks";

export interface LegendItem {
  readonly text: string;
  readonly mark: VNode;
}

/** A small field in the look of a country. */
export function Swatch({ class: name }: { readonly class: string }) {
  return (
    <svg class="map-swatch" viewBox="0 0 26 14" width="26" height="14" aria-hidden="true">
      <rect class={name} x="1" y="1" width="24" height="12" />
    </svg>
  );
}

/** The stripes of what has no count. They keep their width when the map grows. */
export function Stripes({ id, scale }: { readonly id: string; readonly scale: number }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`rotate(45) scale(${1 / scale})`}>
        <rect class="map-hatch-ground" width="5" height="5" />
        <rect class="map-hatch-line" width="0.8" height="5" />
      </pattern>
    </defs>
  );
}

export function Legend(props: { readonly list: RefObject<HTMLUListElement | null>; readonly title: string; readonly items: readonly LegendItem[] }) {
  const { list, title, items } = props;
  const id = useId();
  return (
    <div class="map-legend">
      <span id={id} class="map-legend-title">
        {title}
      </span>
      <ul ref={list} aria-labelledby={id} data-testid="map-legend">
        {items.map(({ text, mark }) => (
          <li key={text}>
            {mark}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
