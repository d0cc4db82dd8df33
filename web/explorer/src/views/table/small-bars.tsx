/** Small multiples: for each value of one attribute the bars of another, all on one scale. */

import { within } from "../../model/selection";
import { usePage } from "../../ui/context";
import { useBarLabel, useEntryWords } from "./entry";
import { boundsOfEntry, sizeOf, type Entry } from "./model";
import type { Part, Table } from "./use-table";

/** The end of the longest bar, with its interval. */
export function highestOf(table: Table): number {
  const entries = table.parts.flatMap((part) => table.rows.bars.map((_, row) => part.single(row)));
  return Math.max(0, ...entries.map((entry) => boundsOfEntry(entry)?.[1] ?? sizeOf(entry) ?? 0));
}

function Extent({ entry, of }: { readonly entry: Entry; readonly of: number }) {
  const size = sizeOf(entry);
  const bounds = boundsOfEntry(entry);
  const place = (value: number): string => `${(Math.min(1, value / (of || 1)) * 100).toFixed(2)}%`;
  return (
    <span class={`extent extent-${entry.figure.kind}`} aria-hidden="true">
      {size !== null && <span class="extent-fill" style={{ inlineSize: place(size) }} />}
      {bounds !== null && bounds[1] > bounds[0] && (
        <span
          class="extent-interval"
          style={{ insetInlineStart: place(bounds[0]), inlineSize: `calc(${place(bounds[1])} - ${place(bounds[0])})` }}
        />
      )}
    </span>
  );
}

function Multiple({ table, part, of }: { readonly table: Table; readonly part: Part; readonly of: number }) {
  const { explorer, strings } = usePage();
  const label = useBarLabel();
  const words = useEntryWords();
  const layer = part.layer!;
  const whole = words({ figure: part.whole, ratio: null }).main;
  return (
    <section class="multiple" data-testid="multiple">
      <h3>
        <button
          type="button"
          class="multiple-title"
          aria-label={strings.t("table.choose", { where: label(layer), what: whole })}
          onClick={() => explorer.choose(within(explorer.wanted().selection, layer))}
        >
          <span>{label(layer)}</span> <span class="multiple-whole">{whole}</span>
        </button>
      </h3>
      <ul class="plain">
        {table.rows.bars.map((bar, row) => {
          const entry = part.single(row);
          const { main, below, how, known } = words(entry);
          return (
            <li key={`${bar.column}-${bar.value}`} class="mini">
              <span class="mini-label">{label(bar)}</span>
              <Extent entry={entry} of={of} />
              <span class={known ? "mini-number" : "mini-number cross-state"}>
                {main} {below && <span class="mini-interval">{below}</span>} {how && <span class="mini-interval">{how}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function SmallBars({ table }: { readonly table: Table }) {
  const of = highestOf(table);
  return (
    <div class="multiples">
      {table.parts.map((part) => (
        <Multiple key={`${part.layer!.column}-${part.layer!.value}`} table={table} part={part} of={of} />
      ))}
    </div>
  );
}
