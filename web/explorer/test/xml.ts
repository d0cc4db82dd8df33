/** A small reader of XML for the tests: refuses what a strict reader would refuse. */

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/[<\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) throw new Error(`forbidden: ${text}`);
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const letter = name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : NAMED[name];
    if (letter === undefined || !whole.endsWith(";")) throw new Error(`entity: ${whole}`);
    return letter;
  });
}

/** Reads one document without a prologue; throws where it is not well-formed. */
export function readXml(text: string): Node {
  let at = 0;
  const expect = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern, "y");
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 40)}`);
    at = sticky.lastIndex;
    return match;
  };
  const node = (): Node => {
    const name = expect(/<([A-Za-z][\w:-]*)/)[1]!;
    const attributes: Record<string, string> = {};
    while (/\s/.test(text[at]!)) {
      const [, key, value] = expect(/\s+([A-Za-z][\w:-]*)="([^"]*)"/);
      if (attributes[key!] !== undefined) throw new Error(`twice: ${key}`);
      attributes[key!] = unescaped(value!);
    }
    if (expect(/\/?>/)[0] === "/>") return { name, attributes, children: [] };
    const children: (Node | string)[] = [];
    while (!text.startsWith("</", at)) {
      if (text[at] === "<") children.push(node());
      else children.push(unescaped(expect(/[^<]+/)[0]));
    }
    if (expect(/<\/([A-Za-z][\w:-]*)>/)[1] !== name) throw new Error(`not closed: ${name}`);
    return { name, attributes, children };
  };
  const root = node();
  if (text.slice(at).trim() !== "") throw new Error("more than one root");
  return root;
}

/** Every element of a name, in order. */
export const all = (root: Node, name: string): Node[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap((child) => (typeof child === "string" ? [] : all(child, name))),
];

/** The text of an element and of all within it. */
export const textOf = (root: Node): string =>
  root.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
