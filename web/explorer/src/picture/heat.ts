/** A table of shaded cells: the first axis down, the second across, each place of the third a table of its own. */

import { cellFinder, placesOf, type Place } from "../model/exhibit";
import { INK, MARGIN, PAPER, SERIF, SOFT } from "./paper";
import type { Draw } from "./picture";
import { wrap } from "./svg";

export const HEAT_COLUMNS = 24;
export const HEAT_LABEL = 180;
export const HEAT_CELL = 60;
const ROWS = 45;
const ROW = 24;

/** From light to dark, and the ink that can be read on each. */
const SHADES = [
  ["#eaf0f6", INK],
  ["#cfdeeb", INK],
  ["#a6c3dc", INK],
  ["#6d9ac3", INK],
  ["#3a6d9e", PAPER],
  ["#17416a", PAPER],
] as const;

export const heat: Draw = ({ exhibit, paper, read, write }, top) => {
  const find = cellFinder(exhibit);
  const rows = placesOf(exhibit, 0);
  const columns = placesOf(exhibit, 1).slice(0, HEAT_COLUMNS);
  const layers: (Place | null)[] = exhibit.axes.length > 2 ? placesOf(exhibit, 2) : [null];
  const shown = Math.max(1, Math.floor(ROWS / Math.min(rows.length, ROWS)));
  const start = MARGIN + HEAT_LABEL + 8;
  const step = (paper.width - MARGIN - start) / columns.length;
  const heads = columns.map(({ label }) => wrap(label, step - 6, 10.5, 4));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * 13 + 6;
  const highest = Math.max(...exhibit.cells.map((cell) => read(cell).value ?? 0)) || 1;
  // Counts of attributes are spread over powers of ten: by their roots more shades are in use.
  const shade = (value: number) =>
    SHADES[Math.min(SHADES.length - 1, Math.floor(Math.sqrt(Math.max(0, value) / highest) * SHADES.length))]!;

  const drawn: string[] = [];
  let y = top;
  let marks = false;
  let cells = 0;
  for (const layer of layers.slice(0, shown)) {
    if (layer !== null) {
      drawn.push(paper.text(MARGIN, y + 14, layer.label, { size: 13, weight: 600, family: SERIF }));
      y += 24;
    }
    heads.forEach((lines, i) =>
      drawn.push(
        paper.centred(start + (i + 0.5) * step, y + headHeight - 3 - lines.length * 6.5, lines, {
          size: 10.5,
          anchor: "middle",
          fill: SOFT,
        }),
      ),
    );
    y += headHeight;
    for (const row of rows.slice(0, ROWS)) {
      const lines = wrap(row.label, HEAT_LABEL, 11, 2);
      const height = lines.length > 1 ? ROW + 6 : ROW;
      drawn.push(paper.centred(start - 8, y + height / 2, lines, { size: 11, anchor: "end" }));
      columns.forEach((column, i) => {
        const reading = read(find(...(layer === null ? [row, column] : [row, column, layer])));
        const [fill, ink] = reading.value === null ? [PAPER, SOFT] : shade(reading.value);
        cells++;
        marks ||= reading.value === null;
        drawn.push(paper.rect(start + i * step, y, step - 1, height - 1, { fill }));
        const words = reading.value === null ? reading.mark : write(reading.value);
        drawn.push(paper.centred(start + (i + 0.5) * step, y + height / 2, [words], { size: 10.5, anchor: "middle", fill: ink }));
      });
      y += height;
    }
    y += 10;
  }
  return { markup: drawn.join(""), bottom: y - 10, left: Math.max(0, exhibit.cells.length - cells), marks };
};
