/** Two shares of each value on one line: filled for the first side, hollow for the second, each with its interval. */

import { cellFinder, placesOf } from "../model/exhibit";
import { DARK, INK, MARGIN, PAPER, RULE, SOFT, STRONG, type Paper } from "./paper";
import type { Draw } from "./picture";
import { scaleOf } from "./reading";
import { textWidth, wrap } from "./svg";

const MOST = 35;
const LABEL = 206;
const VALUE = 84;
const GAP = 10;

/** Told apart by form, not by colour: a filled circle, a hollow diamond. */
function mark(side: number, x: number, y: number, paper: Paper): string {
  if (side === 0) return paper.circle(x, y, 4.5, { fill: DARK });
  const turned: [number, number][] = [
    [x - 5.5, y],
    [x, y - 5.5],
    [x + 5.5, y],
    [x, y + 5.5],
    [x - 5.5, y],
  ];
  return paper.path(turned, { fill: PAPER, stroke: INK, "stroke-width": 1.75 });
}

export const pairs: Draw = ({ exhibit, paper, read, write, isWhole }, top) => {
  const find = cellFinder(exhibit);
  const sides = placesOf(exhibit, 1).slice(0, 2);
  const all = placesOf(exhibit, 0);
  const rows = all.slice(0, MOST).map((place) => ({ place, readings: sides.map((side) => read(find(place, side))) }));
  const ticks = scaleOf(
    Math.max(0, ...rows.flatMap(({ readings }) => readings.map(({ value, bounds }) => bounds?.[1] ?? value ?? 0))),
    isWhole,
  );
  const label = Math.min(LABEL, Math.max(40, ...rows.map(({ place: at }) => textWidth(at.label, 12))));
  const start = MARGIN + label + GAP;
  const end = paper.width - MARGIN - 2 * VALUE;
  const place = (value: number): number => start + (value / ticks.at(-1)!) * (end - GAP - start);
  const drawn: string[] = [];
  let y = top + 4;
  sides.forEach(({ label: words }, side) => {
    drawn.push(mark(side, MARGIN + 6, y + 4, paper));
    const [block, next] = paper.block(MARGIN + 20, y + 8, words, paper.width - 2 * MARGIN - 20, { most: 3 });
    drawn.push(block);
    y = next - 4;
  });
  y += 12;
  sides.forEach((_, side) => drawn.push(mark(side, end + (side + 1) * VALUE - 8, y, paper)));
  const [first, last] = [y + 10, y + 10 + rows.length * 32];
  for (const tick of ticks) {
    drawn.push(paper.line(place(tick), first, place(tick), last, { stroke: tick === 0 ? STRONG : RULE }));
    drawn.push(paper.text(place(tick), last + 14, write(tick), { size: 10.5, anchor: "middle", fill: SOFT }));
  }
  rows.forEach(({ place: at, readings }, i) => {
    const middle = first + (i + 0.5) * 32;
    const lines = wrap(at.label, label, 12, 2);
    drawn.push(paper.centred(MARGIN + label, middle, lines, { anchor: "end" }));
    const [one, other] = readings.map(({ value }) => value);
    if (one != null && other != null)
      drawn.push(paper.line(place(one), middle - 5, place(other), middle + 5, { stroke: STRONG }));
    readings.forEach(({ value, bounds, words, mark: sign }, side) => {
      const row = middle + (side === 0 ? -5 : 5);
      if (bounds !== null)
        drawn.push(
          paper.line(place(bounds[0]), row, place(bounds[1]), row, { stroke: side === 0 ? DARK : INK, "stroke-width": 1.25 }),
        );
      if (value !== null) drawn.push(mark(side, place(value), row, paper));
      drawn.push(paper.text(end + (side + 1) * VALUE, middle + 4, value === null ? sign : words, { anchor: "end", size: 11.5 }));
    });
  });
  return {
    markup: drawn.join(""),
    bottom: last + 22,
    left: all.length - rows.length,
    marks: rows.some(({ readings }) => readings.some(({ mark: sign }) => sign !== "")),
  };
};
