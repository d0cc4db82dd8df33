/** Upright bars, one a year, with their intervals. What has no year stands beneath in words. */

import type { ExhibitCell } from "../model/exhibit";
import { INK, MARGIN, RULE, SOFT, STRONG } from "./paper";
import type { Draw } from "./picture";
import { scaleOf } from "./reading";

const HEIGHT = 240;
const NUMBERS = 56;

const isDated = ({ at }: ExhibitCell): boolean => at.every(({ code }) => code !== "");

export const years: Draw = ({ exhibit, paper, read, write, isWhole, strings, fill }, top) => {
  const dated = exhibit.cells.filter(isDated).map((cell) => ({ label: cell.at[0]!.label, ...read(cell) }));
  const ticks = scaleOf(Math.max(0, ...dated.map(({ value, bounds }) => bounds?.[1] ?? value ?? 0)), isWhole);
  const highest = ticks.at(-1)!;
  const start = MARGIN + NUMBERS;
  const base = top + HEIGHT;
  const step = (paper.width - MARGIN - start) / Math.max(1, dated.length);
  const rise = (value: number): number => base - (value / highest) * (HEIGHT - 16);
  const every = Math.ceil(dated.length / Math.floor((paper.width - MARGIN - start) / 40));
  const drawn = ticks.map((tick) => {
    const rule = paper.line(start, rise(tick), paper.width - MARGIN, rise(tick), { stroke: tick === 0 ? STRONG : RULE });
    return rule + paper.text(start - 8, rise(tick) + 4, write(tick), { size: 10.5, anchor: "end", fill: SOFT });
  });
  dated.forEach(({ label, value, bounds, mark }, i) => {
    const middle = start + (i + 0.5) * step;
    const wide = Math.min(48, step * 0.7);
    if (value === null) drawn.push(paper.text(middle, base - 4, mark, { anchor: "middle", fill: SOFT }));
    else drawn.push(paper.rect(middle - wide / 2, rise(value), wide, base - rise(value), fill));
    if (bounds !== null) drawn.push(paper.line(middle, rise(bounds[0]), middle, rise(bounds[1]), { stroke: INK, "stroke-width": 1.5 }));
    if (i % every === 0) drawn.push(paper.text(middle, base + 16, label, { size: 11, anchor: "middle" }));
  });
  let y = base + 36;
  for (const cell of exhibit.cells.filter((other) => !isDated(other))) {
    const { value, words, detail } = read(cell);
    const state = value === null || detail === "" ? words : `${words} (${detail})`;
    const line = strings.t("picture.state", { label: cell.at.map(({ label }) => label).join(" · "), state });
    drawn.push(paper.text(start, y, line, { size: 11, fill: SOFT }));
    y += 16;
  }
  return { markup: drawn.join(""), bottom: y - 10, left: 0, marks: dated.some(({ mark }) => mark !== "") };
};
