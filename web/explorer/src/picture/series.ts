/** Years: upright bars with intervals, or lines with bands, one panel a series and all to one scale. What has no year stands beneath. */

import { cellFinder, placesOf, type Place } from "../model/exhibit";
import { BAR, DARK, INK, MARGIN, RULE, SOFT, STRONG, type Paper } from "./paper";
import type { Draw } from "./picture";
import { scaleOf, type Reading } from "./reading";
import { wrap, type Attributes } from "./svg";

const MOST = 12;
const NUMBERS = 44;
const GAP = 20;

const isDated = ({ code }: Place): boolean => code !== "";
const isYears = (places: readonly Place[]): boolean => places.filter(isDated).every(({ code }) => /^\d{4}$/.test(code));

/** The upright bar of a year, with its interval. */
function upright(
  { value, bounds }: Reading,
  { x, y }: Panel,
  i: number,
  [wide, base]: readonly [number, number],
  fill: Attributes,
  paper: Paper,
): string {
  const bar = value === null ? "" : paper.rect(x(i) - wide / 2, y(value), wide, base - y(value), fill);
  return bounds === null ? bar : bar + paper.line(x(i), y(bounds[0]), x(i), y(bounds[1]), { stroke: INK, "stroke-width": 1.5 });
}

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

export const series: Draw = ({ exhibit, paper, read, write, isWhole, fill, strings }, top) => {
  const find = cellFinder(exhibit);
  const isUpright = exhibit.form === "years";
  const yearAxis = Math.max(
    0,
    exhibit.axes.findIndex((_, axis) => isYears(placesOf(exhibit, axis))),
  );
  const time = placesOf(exhibit, yearAxis).filter(isDated);
  const others: (Place | null)[] = exhibit.axes.length > 1 ? placesOf(exhibit, 1 - yearAxis) : [null];
  const lines = others.slice(0, MOST).map((other) => ({
    name: other?.label ?? "",
    readings: time.map((year) => read(other === null ? find(year) : yearAxis === 0 ? find(year, other) : find(other, year))),
  }));
  const all = lines.flatMap(({ readings }) => readings);
  const ticks = scaleOf(Math.max(0, ...all.map(({ value, bounds }) => bounds?.[1] ?? value ?? 0)), isWhole);
  const across = lines.length === 1 ? 1 : lines.length <= 4 ? 2 : 3;
  const wide = (paper.width - 2 * MARGIN - (across - 1) * GAP) / across;
  const high = across === 1 ? 230 : 130;
  const step = (wide - NUMBERS) / Math.max(1, time.length);
  const every = Math.max(1, Math.ceil(40 / step));
  const rowHeight = high + (across === 1 ? 40 : 74);
  const drawn: string[] = [];
  lines.forEach(({ name, readings }, at) => {
    const left = MARGIN + (at % across) * (wide + GAP) + NUMBERS;
    const above = top + Math.floor(at / across) * rowHeight;
    const base = above + rowHeight - 32;
    const panel: Panel = { x: (i) => left + (i + 0.5) * step, y: (value) => base - (value / ticks.at(-1)!) * high };
    drawn.push(paper.centred(left - NUMBERS, above + 18, wrap(name, wide, 12, 2), { weight: 600 }));
    for (const tick of ticks) {
      drawn.push(paper.line(left, panel.y(tick), left + wide - NUMBERS, panel.y(tick), { stroke: tick === 0 ? STRONG : RULE }));
      drawn.push(paper.centred(left - 6, panel.y(tick), [write(tick)], { size: 10.5, anchor: "end", fill: SOFT }));
    }
    if (isUpright)
      readings.forEach((reading, i) => drawn.push(upright(reading, panel, i, [Math.min(48, step * 0.7), base], fill, paper)));
    else for (const run of runs(readings)) drawn.push(drawRun(run, readings, panel, paper));
    readings.forEach(({ mark }, i) => {
      drawn.push(paper.text(panel.x(i), base - 3, mark, { anchor: "middle", fill: SOFT }));
      if (i % every === 0) drawn.push(paper.text(panel.x(i), base + 15, time[i]!.label, { size: 10.5, anchor: "middle" }));
    });
  });
  let bottom = top + Math.ceil(lines.length / across) * rowHeight - 10;
  for (const cell of exhibit.cells.filter(({ at }) => at.length === 1 && !isDated(at[0]!))) {
    const { words, detail } = read(cell);
    const state = detail === "" ? words : `${words} (${detail})`;
    bottom += 16;
    drawn.push(
      paper.text(MARGIN + NUMBERS, bottom - 8, strings.t("picture.state", { label: cell.at[0]!.label, state }), {
        size: 11,
        fill: SOFT,
      }),
    );
  }
  return { markup: drawn.join(""), bottom, left: others.length - lines.length, marks: all.some(({ mark }) => mark !== "") };
};
