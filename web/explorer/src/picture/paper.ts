/** The sheet that a picture is drawn on. It is turned about for languages that are written from right to left. */

import { element, escapeXml, wrap, type Attributes } from "./svg";

/** Fixed for light paper: text at least 4.5 to 1, marks at least 3 to 1, and apart in grey. */
export const INK = "#18212b";
export const SOFT = "#525b66";
export const RULE = "#dad5ca";
export const STRONG = "#83888f";
export const BAR = "#5d83ab";
export const SYNTHETIC = "#b0782a";
export const SYNTHETIC_SOFT = "#ecdcc2";
export const DARK = "#17416a";
export const PAPER = "#ffffff";

export const MARGIN = 24;
export const SERIF = "Georgia, serif";

export interface TextStyle {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly weight?: number;
  readonly family?: string;
  readonly italic?: boolean;
}

/** First-strong isolates: a text in another script keeps its own direction, with its full stop where it belongs. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

export class Paper {
  /** @param rtl Whether x runs from the right; `start` of a text is then its right end. */
  constructor(
    readonly width: number,
    readonly rtl: boolean,
  ) {}

  private at(x: number): number {
    return this.rtl ? this.width - x : x;
  }

  rect(x: number, y: number, width: number, height: number, attributes: Attributes): string {
    return element("rect", {
      x: this.rtl ? this.width - x - width : x,
      y,
      width: Math.max(0, width),
      height: Math.max(0, height),
      ...attributes,
    });
  }

  line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
    return element("line", { x1: this.at(x1), y1, x2: this.at(x2), y2, ...attributes });
  }

  circle(x: number, y: number, r: number, attributes: Attributes): string {
    return element("circle", { cx: this.at(x), cy: y, r, ...attributes });
  }

  path(points: readonly (readonly [number, number])[], attributes: Attributes): string {
    const d = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${this.at(x).toFixed(1)} ${y.toFixed(1)}`).join("");
    return element("path", { d, ...attributes });
  }

  text(x: number, y: number, text: string, style: TextStyle = {}): string {
    const { size = 12, anchor, fill = INK, weight, family, italic } = style;
    if (text === "") return "";
    return element(
      "text",
      {
        x: this.at(x),
        y,
        "font-size": size,
        fill,
        "text-anchor": anchor === "start" ? undefined : anchor,
        "font-weight": weight,
        "font-family": family,
        "font-style": italic ? "italic" : undefined,
      },
      escapeXml(this.rtl ? isolated(text) : text),
    );
  }

  /** Lines of text about a height. */
  centred(x: number, middle: number, lines: readonly string[], style: TextStyle = {}): string {
    const size = style.size ?? 12;
    const first = middle + size * 0.35 - (lines.length - 1) * size * 0.6;
    return lines.map((line, i) => this.text(x, first + i * size * 1.2, line, style)).join("");
  }

  /** Lines of text beneath one another; `y` is the base of the first. Returns the markup and the base after the last. */
  block(x: number, y: number, text: string, width: number, style: TextStyle & { readonly most?: number } = {}): [string, number] {
    const size = style.size ?? 12;
    const lines = wrap(text, width, size, style.most);
    const step = size * 1.3;
    return [lines.map((line, i) => this.text(x, y + i * step, line, style)).join(""), y + lines.length * step];
  }
}
