/** Bars across, each with its interval as a line; lifts and differences are points about their middle. */

import { measureOf } from "../model/exhibit";
import { BAR, INK, MARGIN, SOFT, STRONG } from "./paper";
import type { Draw } from "./picture";
import { textWidth, wrap } from "./svg";

/** A list longer than this leaves out what has no number. */
const LONG = 20;
const MOST = 30;
const LABEL = 206;
const VALUE = 78;
const DETAIL = 132;
const GAP = 10;

export const bars: Draw = ({ exhibit, paper, read, write, fill }, top) => {
  const all = exhibit.cells.map((cell) => ({ label: cell.at.map(({ label }) => label).join(" · "), ...read(cell) }));
  const known = all.filter(({ value }) => value !== null);
  const rows = all.length <= LONG || known.length === 0 ? all.slice(0, MOST) : known.slice(0, MOST);
  const measure = measureOf(exhibit);
  const origin = measure === "lift" ? 1 : 0;
  const isPoint = measure === "lift" || measure === "difference";
  const numbers = rows.flatMap(({ value, bounds }) => (value === null ? [] : [value, ...(bounds ?? [])]));
  const least = Math.min(origin, ...numbers);
  const range = Math.max(origin, ...numbers) - least || 1;
  const side = Math.min(LABEL, Math.max(40, ...rows.map(({ label }) => textWidth(label, 12))));
  const start = MARGIN + side + GAP;
  const room = paper.width - MARGIN - DETAIL - VALUE - 2 * GAP - start;
  const place = (value: number): number => start + ((value - least) / range) * room;

  const drawn: string[] = [];
  let y = top + (isPoint ? 14 : 0);
  for (const { label, value, bounds, words, detail } of rows) {
    const lines = wrap(label, side, 12, 2);
    const details = wrap(detail, DETAIL, 10.5, 2);
    const height = Math.max(lines.length, details.length) > 1 ? 34 : 24;
    const middle = y + height / 2;
    drawn.push(paper.centred(MARGIN + side, middle, lines, { anchor: "end" }));
    if (value === null) {
      // A reason may be a whole sentence: it takes the room of the bar and of the numbers.
      const reason = wrap(words, paper.width - MARGIN - start - GAP, 11, 2);
      drawn.push(paper.centred(start + 6, middle, reason, { size: 11, fill: SOFT, italic: true }));
    } else {
      if (isPoint) drawn.push(paper.circle(place(value), middle, 4.5, { fill: BAR }));
      else drawn.push(paper.rect(start, middle - 7, place(value) - start, 14, fill));
      if (bounds !== null) {
        const [low, high] = bounds.map(place) as [number, number];
        drawn.push(paper.line(low, middle, high, middle, { stroke: INK, "stroke-width": 1.5 }));
        for (const end of [low, high])
          drawn.push(paper.line(end, middle - 3, end, middle + 3, { stroke: INK, "stroke-width": 1.5 }));
      }
      const end = paper.width - MARGIN - DETAIL - GAP;
      drawn.push(paper.centred(end, middle, [words], { anchor: "end", weight: 600 }));
      drawn.push(paper.centred(end + GAP, middle, details, { size: 10.5, fill: SOFT }));
    }
    y += height;
  }
  const axis = paper.line(place(origin), top + (isPoint ? 12 : 0), place(origin), y, { stroke: STRONG });
  const name = isPoint ? paper.text(place(origin), top + 6, write(origin), { size: 10.5, anchor: "middle", fill: SOFT }) : "";
  const told = rows.filter(({ value }) => value !== null).length;
  return {
    markup: drawn.join("") + axis + name,
    bottom: y,
    left: known.length - told,
    unknown: all.length - known.length - (rows.length - told),
    marks: false,
  };
};
