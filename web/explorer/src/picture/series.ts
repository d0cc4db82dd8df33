/** Lines over years with their intervals as bands: one panel a series, all to one scale. */

import { cellFinder, placesOf, type Place } from "../model/exhibit";
import { BAR, DARK, MARGIN, RULE, SOFT, STRONG, type Paper } from "./paper";
import type { Draw } from "./picture";
import { scaleOf, type Reading } from "./reading";
import { wrap } from "./svg";

const MOST = 12;
const NUMBERS = 44;
const GAP = 20;

const isYears = (places: readonly Place[]): boolean => places.every(({ code }) => code === "" || /^\d{4}$/.test(code));

/** Runs of years that follow one another with a number. */
function runs(readings: readonly Reading[]): number[][] {
  const found: number[][] = [];
  readings.forEach(({ value }, i) => {
    if (value === null) return;
    if (i > 0 && readings[i - 1]!.value !== null) found.at(-1)!.push(i);
    else found.push([i]);
  });
  return found;
}

interface Panel {
  readonly x: (i: number) => number;
  readonly y: (value: number) => number;
}

function drawRun(run: readonly number[], readings: readonly Reading[], { x, y }: Panel, paper: Paper): string {
  const points = run.map((i): [number, number] => [x(i), y(readings[i]!.value!)]);
  const bounds = run.map((i): readonly [number, number] => readings[i]!.bounds ?? [readings[i]!.value!, readings[i]!.value!]);
  if (run.length === 1) {
    const [[px, py], [low, high]] = [points[0]!, bounds[0]!];
    return paper.line(px, y(low), px, y(high), { stroke: BAR, "stroke-width": 2 }) + paper.circle(px, py, 3, { fill: DARK });
  }
  const band = [
    ...run.map((i, j): [number, number] => [x(i), y(bounds[j]![1])]),
    ...run.map((i, j): [number, number] => [x(i), y(bounds[j]![0])]).reverse(),
  ];
  return (
    paper.path(band, { fill: BAR, "fill-opacity": "0.45" }) +
    paper.path(points, { fill: "none", stroke: DARK, "stroke-width": 2, "stroke-linejoin": "round" })
  );
}

export const series: Draw = ({ exhibit, paper, read, write, isWhole }, top) => {
  const find = cellFinder(exhibit);
  const yearAxis = Math.max(0, exhibit.axes.findIndex((_, axis) => isYears(placesOf(exhibit, axis))));
  const time = placesOf(exhibit, yearAxis).filter(({ code }) => code !== "");
  const others: (Place | null)[] = exhibit.axes.length > 1 ? placesOf(exhibit, 1 - yearAxis) : [null];
  const lines = others.slice(0, MOST).map((other) => ({
    name: other?.label ?? "",
    readings: time.map((year) => read(other === null ? find(year) : yearAxis === 0 ? find(year, other) : find(other, year))),
  }));
  const ticks = scaleOf(Math.max(0, ...lines.flatMap(({ readings }) => readings.map(({ value, bounds }) => bounds?.[1] ?? value ?? 0))), isWhole);
  const across = lines.length === 1 ? 1 : lines.length <= 4 ? 2 : 3;
  const wide = (paper.width - 2 * MARGIN - (across - 1) * GAP) / across;
  const high = across === 1 ? 260 : 130;
  const drawn: string[] = [];
  let y = top;
  let rowTop = top;
  lines.forEach(({ name, readings }, place) => {
    const left = MARGIN + (place % across) * (wide + GAP) + NUMBERS;
    if (place % across === 0) rowTop = place === 0 ? top : y;
    const names = wrap(name, wide, 12, 2);
    names.forEach((line, i) => drawn.push(paper.text(left - NUMBERS, rowTop + 12 + i * 15, line, { weight: 600 })));
    const base = rowTop + (names.length === 0 ? 8 : 42) + high;
    const step = (wide - NUMBERS) / Math.max(1, time.length);
    const panel: Panel = { x: (i) => left + (i + 0.5) * step, y: (value) => base - (value / ticks.at(-1)!) * high };
    for (const tick of ticks) {
      drawn.push(paper.line(left, panel.y(tick), left + wide - NUMBERS, panel.y(tick), { stroke: tick === 0 ? STRONG : RULE }));
      drawn.push(paper.text(left - 6, panel.y(tick) + 4, write(tick), { size: 10, anchor: "end", fill: SOFT }));
    }
    for (const run of runs(readings)) drawn.push(drawRun(run, readings, panel, paper));
    readings.forEach(({ mark }, i) => drawn.push(mark === "" ? "" : paper.text(panel.x(i), base - 3, mark, { size: 10, anchor: "middle", fill: SOFT })));
    const every = Math.max(1, Math.ceil(time.length / Math.floor((wide - NUMBERS) / 40)));
    time.forEach(({ label }, i) => drawn.push(i % every === 0 ? paper.text(panel.x(i), base + 14, label, { size: 10, anchor: "middle" }) : ""));
    y = Math.max(y, base + 32);
  });
  return { markup: drawn.join(""), bottom: y - 10, left: others.length - lines.length, marks: lines.some(({ readings }) => readings.some(({ mark }) => mark !== "")) };
};
