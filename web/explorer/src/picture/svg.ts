/** SVG as text: escaped, and without anything that a reader of XML would refuse. */

// XML 1.0 has no way to write these; labels come from a release, and may hold anything.
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it may stand in XML, between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const short = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : escapeXml(value);

/** An element; its children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${short(value)}"`));
  const start = `<${name}${written.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
}

// Widths in parts of the letter size, a little wide: nothing can be measured here, and readers' fonts differ.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u064b-\u065f\u200b-\u200f\u2066-\u2069]/, 0],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1],
  [/[ .,:;|!'ijlItf()[\]]/, 0.32],
  [/[mwMW@%]/, 0.9],
  [/[A-Z]/, 0.68],
];

/** About how wide a text is. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0.56), 0) * size;

/** Cuts a word that is wider than a line. */
function pieces(word: string, width: number, size: number): string[] {
  const cut = [""];
  for (const letter of word) {
    if (cut.at(-1) !== "" && textWidth(cut.at(-1)! + letter, size) > width) cut.push("");
    cut[cut.length - 1] += letter;
  }
  return cut;
}

/** A text in lines of at most a width; what finds no place in the lines allowed is cut off with a mark. */
export function wrap(text: string, width: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...pieces(word, width, size));
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let end = kept[most - 1]!;
  while (end !== "" && textWidth(`${end}…`, size) > width) end = [...end].slice(0, -1).join("");
  kept[most - 1] = `${end.trimEnd()}…`;
  return kept;
}
