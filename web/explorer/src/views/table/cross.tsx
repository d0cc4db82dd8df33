/** One cross-table: shaded cells that narrow the selection, and totals set apart. */

import { useRef, useState } from "preact/hooks";
import type { Bar, Chart } from "../../model/manifest";
import { within } from "../../model/selection";
import { usePage } from "../../ui/context";
import { inOneLine, useBarLabel, useEntryWords, type EntryWords } from "./entry";
import { moved, shadeOf, sizeOf, type Entry, type Layout } from "./model";
import type { Part, Table } from "./use-table";

/** A number with its interval beneath it, or its state. */
export const cellText = ({ main, below, how, known }: EntryWords) => (
  <>
    <span class={known ? "cross-number" : "cross-state"}>{main}</span>
    {below && <span class="cross-interval"> {below}</span>}
    {how && <span class="cross-interval"> {how}</span>}
  </>
);

interface Props {
  readonly table: Table;
  readonly part: Part;
  readonly layout: Layout;
  /** Where each shade begins. */
  readonly shades: readonly number[];
  readonly caption: string;
}

/** How the totals are headed: shares are of all but where they are taken of the totals themselves. */
function totalKeys({ show }: Layout) {
  const share = "table.totalShare";
  const count = "table.totalCount";
  if (show === "count") return ["table.total", "table.total"] as const;
  return [show === "row" ? count : share, show === "column" ? count : share] as const;
}

export function Cross({ table, part, layout, shades, caption }: Props) {
  const { explorer, strings } = usePage();
  const { t } = strings;
  const label = useBarLabel();
  const words = useEntryWords();
  const body = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState<readonly [number, number]>([0, 0]);
  const rows = table.rows.bars;
  const columns = table.columns?.bars ?? [];
  const layer = part.layer === null ? [] : [part.layer];
  const [rowTotals, columnTotals] = totalKeys(layout).map((key) => t(key));
  const width = columns.length + 1;
  const height = rows.length + (columns.length > 0 ? 1 : 0);
  const reached = [Math.min(focus[0], height - 1), Math.min(focus[1], width - 1)].join();
  // A plain function and not a component: a table has hundreds of cells.
  const cell = (entry: Entry, bars: readonly Bar[], at: readonly [number, number], isTotal = false) => {
    const said = words(entry);
    const text = cellText(said);
    const shade = isTotal ? 0 : shadeOf(sizeOf(entry), shades);
    return (
      <td
        // The clicked cell stays the same element, so that the focus stays on it when the others have gone.
        key={bars.map(({ column, value }) => `${column}-${value}`).join()}
        class={`${isTotal ? "cross-total" : "cross-value"} cross-shade-${shade}`}
        data-kind={entry.figure.kind}
      >
        {bars.length === 0 ? (
          <span class="cross-cell">{text}</span>
        ) : (
          <button
            type="button"
            class="cross-cell"
            data-at={at.join()}
            tabIndex={reached === at.join() ? 0 : -1}
            aria-label={t("table.choose", { where: bars.map(label).join(", "), what: inOneLine(said) })}
            onClick={() => explorer.choose(within(explorer.wanted().selection, ...bars))}
          >
            {text}
          </button>
        )}
      </td>
    );
  };
  const focused = (event: FocusEvent): void => {
    const at = (event.target as HTMLElement).dataset["at"]?.split(",").map(Number);
    if (at !== undefined) setFocus([at[0]!, at[1]!]);
  };
  const keyed = (event: KeyboardEvent): void => {
    const at = (event.target as HTMLElement).dataset["at"]?.split(",").map(Number);
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const mirrored = getComputedStyle(body.current!).direction === "rtl";
    const target = moved(event.key, [at[0]!, at[1]!], height, width, mirrored);
    const button = target && body.current!.querySelector<HTMLElement>(`[data-at="${target.join()}"]`);
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <div class="cross-wrap" role="region" tabIndex={0} aria-label={t("tableOf", { chart: caption })}>
      <table ref={body} class="cross" data-testid="cross-table" onFocusCapture={focused} onKeyDown={keyed}>
        <caption class="hidden">{caption}</caption>
        <thead>
          {columns.length > 0 && (
            <tr>
              <td class="cross-corner" />
              <th scope="colgroup" colSpan={columns.length} class="cross-axis">
                {(layout.columns as Chart).label}
              </th>
              <td class="cross-corner" />
            </tr>
          )}
          <tr>
            <th scope="col" class="cross-axis">
              {layout.rows.label}
            </th>
            {columns.map((bar, column) => (
              <th key={column} scope="col" class="cross-column">
                {label(bar)}
              </th>
            ))}
            <th scope="col" class="cross-column cross-total">
              {columns.length > 0 ? rowTotals : t(layout.show === "count" ? "count" : "share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((bar, row) => (
            <tr key={`${bar.column}-${bar.value}`}>
              <th scope="row">{label(bar)}</th>
              {columns.map((other, column) => cell(part.cell(row, column), [...layer, bar, other], [row, column]))}
              {cell(columns.length > 0 ? part.rowTotal(row) : part.single(row), [...layer, bar], [row, columns.length], columns.length > 0)}
            </tr>
          ))}
        </tbody>
        {columns.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{columnTotals}</th>
              {columns.map((bar, column) => cell(part.columnTotal(column), [...layer, bar], [rows.length, column], true))}
              {cell(part.corner, layer, [rows.length, columns.length], true)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
