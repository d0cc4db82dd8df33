/** An exhibit as a picture that stands by itself: what it shows, of which cases, which kind of numbers, and whose. */

import { measureOf, placesOf, type Exhibit, type Provenance } from "../model/exhibit";
import type { Kind } from "../model/grid";
import type { Strings } from "../strings/strings";
import { bars } from "./bars";
import { heat, HEAT_CELL, HEAT_COLUMNS, HEAT_LABEL } from "./heat";
import { pairs } from "./pairs";
import { BAR, INK, MARGIN, PAPER, Paper, SERIF, SOFT, SYNTHETIC, SYNTHETIC_SOFT } from "./paper";
import { reader, writer, type Level, type Read } from "./reading";
import { series } from "./series";
import { element, escapeXml, type Attributes } from "./svg";

export interface Sheet {
  readonly exhibit: Exhibit;
  readonly paper: Paper;
  readonly read: Read;
  readonly write: (value: number) => string;
  /** Whether the numbers are whole ones. */
  readonly isWhole: boolean;
  /** How its bars are filled: protected counts are solid, synthetic ones striped. */
  readonly fill: Attributes;
  readonly strings: Strings;
}

export interface Drawn {
  readonly markup: string;
  readonly bottom: number;
  /** How many rows, columns or cells with a number found no room. */
  readonly left: number;
  /** How many rows without a number are left out, to keep a long list short. */
  readonly unknown?: number;
  /** Whether states are told by signs that need a key. */
  readonly marks: boolean;
}

/** Draws the body of a picture from a height downwards. */
export type Draw = (sheet: Sheet, top: number) => Drawn;

const WIDTH = 760;

const STRIPES = "shoal-stripes";

const kindOf = ({ cells }: Exhibit): Kind => cells[0]?.figure.kind ?? "protected";

const stripes = (): string =>
  element(
    "pattern",
    { id: STRIPES, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
    element("rect", { width: 5, height: 5, fill: SYNTHETIC_SOFT }),
    element("rect", { width: 5, height: 2, fill: SYNTHETIC }),
  );

const FORMS: Readonly<Record<Exhibit["form"], Draw>> = { bars, years: series, heat, series, pairs };

/** A form that needs two attributes is of no use for one. */
function formOf({ form, axes }: Exhibit): Exhibit["form"] {
  return (form === "heat" || form === "pairs") && axes.length < 2 ? "bars" : form;
}

function widthOf(exhibit: Exhibit): number {
  if (formOf(exhibit) !== "heat" || exhibit.svg !== undefined) return WIDTH;
  return Math.max(WIDTH, 2 * MARGIN + HEAT_LABEL + 8 + Math.min(HEAT_COLUMNS, placesOf(exhibit, 1).length) * HEAT_CELL);
}

/** A picture that was drawn already, set into the sheet. */
function nested(svg: string, paper: Paper, top: number): Drawn {
  const root = /<svg\b[^>]*>/.exec(svg);
  const box = /\bviewBox="([\d.eE+-]+)[ ,]+([\d.eE+-]+)[ ,]+([\d.eE+-]+)[ ,]+([\d.eE+-]+)"/.exec(root?.[0] ?? "");
  const [across, down] = [Number(box?.[3]), Number(box?.[4])];
  if (root === null || !(across > 0) || !(down > 0)) return { markup: "", bottom: top, left: 0, marks: false };
  const width = paper.width - 2 * MARGIN;
  const height = (width * down) / across;
  const tag = root[0]
    .replace(/\s(x|y|width|height)="[^"]*"/g, "")
    .replace("<svg", `<svg x="${MARGIN}" y="${top}" width="${width}" height="${height.toFixed(1)}"`);
  return { markup: tag + svg.slice(root.index + root[0].length), bottom: top + height + 8, left: 0, marks: false };
}

/** What the picture leaves out. */
const leftOut = ({ left, unknown = 0 }: Drawn, { t }: Strings): string =>
  [...(left > 0 ? [t("picture.more", { n: left })] : []), ...(unknown > 0 ? [t("picture.unknown", { n: unknown })] : [])].join(
    "; ",
  );

/** What must be known to read the picture. */
function notes({ exhibit, strings }: Sheet, { marks }: Drawn, level: Level): string[] {
  const { t } = strings;
  const kind = kindOf(exhibit);
  const form = formOf(exhibit);
  const interval = { level: strings.percent(level.interval) };
  const hasBounds = kind === "protected" && exhibit.svg === undefined;
  return [
    t(kind === "protected" ? "kindProtected" : "kindSynthetic"),
    ...(form === "heat"
      ? [t("picture.heat")]
      : hasBounds
        ? [t(form === "series" ? "picture.band" : "picture.interval", interval)]
        : []),
    ...(marks ? [t("picture.marks")] : []),
  ];
}

/**
 * The exhibit as the text of an SVG file.
 *
 * @param exhibit What is shown.
 * @param provenance Whose it is and which cases it is of.
 * @param level How certain the intervals are.
 * @param strings The language, and with it the direction.
 */
export function picture(exhibit: Exhibit, provenance: Provenance, level: Level, strings: Strings): string {
  const { t, direction } = strings;
  const paper = new Paper(widthOf(exhibit), direction === "rtl");
  const sheet: Sheet = {
    exhibit,
    paper,
    strings,
    read: reader(exhibit, level, strings),
    write: writer(exhibit, strings),
    fill: kindOf(exhibit) === "protected" ? { fill: BAR } : { fill: `url(#${STRIPES})`, stroke: SYNTHETIC },
    isWhole: measureOf(exhibit) === "count",
  };
  const room = paper.width - 2 * MARGIN;
  const [title, afterTitle] = paper.block(MARGIN, MARGIN + 16, exhibit.title, room, {
    size: 20,
    weight: 600,
    family: SERIF,
    most: 3,
  });
  // Where a key tells both selections, they need not be told twice.
  const isTold = formOf(exhibit) === "pairs" && placesOf(exhibit, 1).every(({ label }) => provenance.selection.includes(label));
  const [subtitle, afterSubtitle] = paper.block(MARGIN, afterTitle - 2, isTold ? "" : provenance.selection, room, {
    size: 13,
    fill: SOFT,
    most: 6,
  });
  const top = afterSubtitle + 6;
  const drawn = exhibit.svg === undefined ? FORMS[formOf(exhibit)](sheet, top) : nested(exhibit.svg(), paper, top);

  let y = drawn.bottom + 24;
  const foot: string[] = [];
  for (const [text, fill] of [
    [leftOut(drawn, strings), INK],
    [notes(sheet, drawn, level).join(" "), INK],
    [provenance.notPrevalence, INK],
    [t("picture.source", { citation: provenance.citation }), SOFT],
  ] as const) {
    const [block, next] = paper.block(MARGIN, y, text, room, { size: 11, fill });
    foot.push(block);
    if (text !== "") y = next + 3;
  }
  const height = Math.ceil(y - 11 + MARGIN - 6);
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: paper.width,
      height,
      viewBox: `0 0 ${paper.width} ${height}`,
      role: "img",
      lang: strings.language,
      direction,
      "font-family": "system-ui, Arial, Helvetica, sans-serif",
    },
    element("title", {}, escapeXml(exhibit.title)),
    element("desc", {}, escapeXml(`${provenance.selection}. ${provenance.notPrevalence}`)),
    ...(kindOf(exhibit) === "synthetic" ? [element("defs", {}, stripes())] : []),
    element("rect", { width: paper.width, height, fill: PAPER }),
    title,
    subtitle,
    drawn.markup,
    ...foot,
  )}\n`;
}
