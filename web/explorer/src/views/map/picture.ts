/** The map as a picture that stands alone: in the colours of paper, with its legend and the notice beneath. */

import { LETTER as NAME } from "./labels";

const NAMESPACE = "http://www.w3.org/2000/svg";
const SANS = "system-ui, Arial, Helvetica, sans-serif";
const INK = "#1b222c";
const SOFT = "#535c68";

type Look = Readonly<Record<string, string | number>>;

const BORDER: Look = { stroke: "#ffffff", "stroke-width": 0.6, "stroke-linejoin": "round" };

/** How each part looks, by its class. What a later class says outweighs an earlier one. */
const LOOKS: Readonly<Record<string, Look>> = {
  "map-sea": { fill: "#eef2f4" },
  "map-land": { ...BORDER, fill: "#d9d8d2" },
  "map-zero": { ...BORDER, fill: "#ffffff", stroke: "#8a8f96" },
  "map-hatched": { ...BORDER, fill: "url(#map-hatch)" },
  "map-hatch-ground": { fill: "#f2efe8" },
  "map-hatch-line": { fill: "#8a8f96" },
  "map-shade": BORDER,
  "map-protected-1": { fill: "#cfdeeb" },
  "map-protected-2": { fill: "#a6c3dc" },
  "map-protected-3": { fill: "#6d9ac3" },
  "map-protected-4": { fill: "#3a6d9e" },
  "map-protected-5": { fill: "#17416a" },
  "map-protected-6": { fill: "#172f46" },
  "map-synthetic-1": { fill: "#f1e6d3" },
  "map-synthetic-2": { fill: "#e6d0ae" },
  "map-synthetic-3": { fill: "#cfaa72" },
  "map-synthetic-4": { fill: "#b0782a" },
  "map-synthetic-5": { fill: "#75572c" },
  "map-synthetic-6": { fill: "#423a2d" },
  "map-spot": { r: 2.1 },
  "map-chosen": { fill: "none", stroke: INK, "stroke-width": 2 },
  "map-names": {
    "font-family": SANS,
    "font-weight": 600,
    "text-anchor": "middle",
    fill: INK,
    stroke: "#ffffff",
    "stroke-opacity": 0.85,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  },
  flow: { fill: "#1a4a78", "fill-opacity": 0.68, stroke: "#ffffff", "stroke-width": 0.3 },
  "flow-synthetic": { fill: "#b0782a" },
  "flow-out": { fill: "#1a4a78" },
  "flow-in": { fill: "#b0602a" },
  "flow-loop": { fill: "none", "stroke-opacity": 0.68 },
  "flow-place": { r: 2.2, fill: "#ffffff", stroke: INK, "stroke-width": 0.8 },
  "flow-only": { r: 4, fill: INK },
};

/** Widths that shrink as the map grows. */
const SHRINKING = ["r", "stroke-width"];

/** What is taken over as it stands on the page. */
const KEPT = ["d", "x", "y", "dy", "cx", "cy", "width", "height", "viewBox", "patternUnits", "patternTransform"];

const EDGE = 4;
const LINE = 22;
const LETTER = 12;
const SWATCH = 34;
const WIDTH = 1000;

function make(name: string, attributes: Look, text = ""): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** A copy without classes, its looks written on it. What only serves the pointer is left out. */
function copyOf(original: Element, scale: number): SVGElement {
  const copy = make(original.tagName, original.tagName === "pattern" ? { id: "map-hatch" } : {});
  for (const name of KEPT) if (original.hasAttribute(name)) copy.setAttribute(name, original.getAttribute(name)!);
  for (const look of original.classList)
    for (const [name, value] of Object.entries(LOOKS[look] ?? {}))
      copy.setAttribute(name, String(SHRINKING.includes(name) ? Number(value) / Math.sqrt(scale) : value));
  const own = (original as SVGElement).style.strokeWidth;
  if (own !== "") {
    // A loop is a line in the colour of its band.
    copy.setAttribute("stroke-width", String(parseFloat(own)));
    copy.setAttribute("stroke", original.classList.contains("flow-synthetic") ? "#b0782a" : "#1a4a78");
  }
  if (original.tagName === "text") {
    copy.setAttribute("font-size", String(NAME / scale));
    copy.setAttribute("stroke-width", String(3 / scale));
    copy.textContent = original.textContent;
  } else for (const child of original.children) if (!child.hasAttribute("data-bare")) copy.append(copyOf(child, scale));
  return copy;
}

/** A text in lines of at most about so many letters. */
export function lines(text: string, letters: number): readonly string[] {
  return text.split(/\s+/).reduce<string[]>((found, word) => {
    const last = found.at(-1);
    const fits = last !== undefined && last.length + word.length < letters;
    return fits ? [...found.slice(0, -1), `${last} ${word}`] : [...found, word];
  }, []);
}

/**
 * Draws the map with its legend.
 *
 * @param map The map on the page.
 * @param legend The legend on the page: a list of which each item has a small svg and words.
 * @param notice What must stand under every copy of the map.
 */
export function pictureOf(map: SVGSVGElement, legend: Element | null, notice: string): string {
  const { width, height } = map.viewBox.baseVal;
  const scale = WIDTH / width;
  const tall = height * scale;
  const rightToLeft = getComputedStyle(map).direction === "rtl";
  const from = (x: number, wide = 0): number => (rightToLeft ? WIDTH - x - wide : x);
  const write = (text: string, x: number, y: number, look: Look): SVGElement =>
    make("text", { x: from(x), y, "font-family": SANS, direction: rightToLeft ? "rtl" : "ltr", ...look }, text);
  const set = (part: Element, look: Look): SVGElement => {
    const copy = copyOf(part, part === map ? scale : 1);
    for (const [name, value] of Object.entries(look)) copy.setAttribute(name, String(value));
    return copy;
  };

  const parts = [set(map, { x: 0, y: 0, width: WIDTH, height: tall })];
  let [x, y] = [EDGE, tall + LINE];
  for (const item of legend?.querySelectorAll("li") ?? []) {
    const text = item.textContent.trim();
    const wide = SWATCH + text.length * LETTER * 0.55 + 16;
    if (x + wide > WIDTH && x > EDGE) [x, y] = [EDGE, y + LINE];
    const mark = item.querySelector("svg")!;
    const box = mark.viewBox.baseVal;
    parts.push(set(mark, { x: from(x, box.width), y: y - 4 - box.height / 2, width: box.width, height: box.height }));
    parts.push(write(text, x + SWATCH, y, { "font-size": LETTER, fill: INK }));
    x += wide;
  }
  y += 4;
  for (const line of lines(notice, 150)) parts.push(write(line, EDGE, (y += LINE - 4), { "font-size": 11, fill: SOFT }));

  const bottom = Math.ceil(y + 8);
  const picture = make("svg", { width: WIDTH, height: bottom, viewBox: `0 0 ${WIDTH} ${bottom}` });
  picture.append(...parts);
  return new XMLSerializer().serializeToString(picture);
}
