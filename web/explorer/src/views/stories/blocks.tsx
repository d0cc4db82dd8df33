/** The blocks of a story as elements. */

import type { ComponentChildren } from "preact";
import { Embedded, useStateOf } from "./embedded";
import { StateLink } from "./state-link";
import type { Block, Inline } from "./story";

function ToState({ fragment, children }: { readonly fragment: string; readonly children: ComponentChildren }) {
  return <StateLink state={useStateOf(fragment)}>{children}</StateLink>;
}

function Run({ run }: { readonly run: Inline }) {
  let content: ComponentChildren = run.text;
  if (run.code) content = <code>{content}</code>;
  if (run.italic) content = <em>{content}</em>;
  if (run.bold) content = <strong>{content}</strong>;
  if (run.href === null) return <>{content}</>;
  return run.href.startsWith("#") ? <ToState fragment={run.href}>{content}</ToState> : <a href={run.href}>{content}</a>;
}

const runs = (text: readonly Inline[]): ComponentChildren => text.map((run, i) => <Run key={i} run={run} />);

/** The title of the release is the first level of the page and that of the story the second. */
function Heading({ level, children }: { readonly level: number; readonly children: ComponentChildren }) {
  if (level === 2) return <h3>{children}</h3>;
  return level === 3 ? <h4>{children}</h4> : <h5>{children}</h5>;
}

function DataTable({ head, rows }: Extract<Block, { type: "table" }>) {
  return (
    <div class="story-table" tabIndex={0} role="region" aria-label={head.map((cell) => cell.map(({ text }) => text).join("")).join(", ")}>
      <table>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th key={i} scope="col">
                {runs(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (j === 0 ? <th key={j} scope="row">{runs(cell)}</th> : <td key={j}>{runs(cell)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BlockOf({ block, lang }: { readonly block: Block; readonly lang: string }) {
  switch (block.type) {
    case "heading":
      return <Heading level={block.level}>{runs(block.text)}</Heading>;
    case "paragraph":
      return <p>{runs(block.text)}</p>;
    case "quote":
      return (
        <blockquote>
          <p>{runs(block.text)}</p>
        </blockquote>
      );
    case "list": {
      const items = block.items.map((item, i) => <li key={i}>{runs(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return <DataTable {...block} />;
    case "view":
      return <Embedded caption={block.caption} fragment={block.state} lang={lang} />;
  }
}

export function Blocks({ blocks, lang }: { readonly blocks: readonly Block[]; readonly lang: string }) {
  return (
    <>
      {blocks.map((block, i) => (
        <BlockOf key={i} block={block} lang={lang} />
      ))}
    </>
  );
}
