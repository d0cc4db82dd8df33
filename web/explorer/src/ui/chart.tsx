/** One chart with its heading, its hint, and its twin as a table. */

import { useId, useState } from "preact/hooks";
import { COMPARISON, ProtectedCells, ProtectedHeads } from "#comparison";
import { barRows, type BarRow } from "../model/bars";
import type { Chart as ChartOf } from "../model/manifest";
import { choose } from "../model/selection";
import { BarList } from "./bar-list";
import { usePage } from "./context";
import { Timeline } from "./timeline";
import { useBars } from "./use-bar";
import { rowKey } from "./tip";

function Twin({ title, rows }: { readonly title: string; readonly rows: readonly BarRow[] }) {
  const { strings, counting } = usePage();
  const { protectedOf, figures } = useBars();
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={strings.tableOf(title)}>
      <table>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.value}</th>
            <th scope="col" class="numeric">
              {rows.some((row) => row.count === null) ? strings.count : strings.syntheticRecords}
            </th>
            {COMPARISON && <ProtectedHeads strings={strings} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const value = protectedOf(row);
            return (
              <tr key={rowKey(row)} class={row.chosen ? "chosen" : undefined}>
                <th scope="row">
                  {row.label}
                  {row.chosen && <span class="chosen-word"> ({strings.chosen})</span>}
                </th>
                <td class="numeric">{figures(row).text}</td>
                {COMPARISON && (
                  <ProtectedCells
                    words={strings.protectedWords(value, counting)}
                    brief={strings.brief(value)}
                    known={value.state === "reported"}
                  />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** @param titled Whether the heading is drawn; where it repeats the group's heading it is only read out. */
export function Chart({ chart, titled }: { readonly chart: ChartOf; readonly titled: boolean }) {
  const { manifest, strings, explorer } = usePage();
  const [table, setTable] = useState(false);
  const id = useId();
  const rows = barRows(chart, manifest, explorer.selection, explorer.counters);
  const columns = new Set(rows.map((row) => row.column));
  const chosen = rows.some((row) => row.chosen);
  const isTimeline = chart.type === "year";
  const dated = rows.filter((row) => row.code !== "");
  const undated = rows.filter((row) => row.code === "");
  const highest = Math.max(1, ...rows.map((row) => row.count ?? 0));
  const clear = (): void =>
    explorer.go([...columns].reduce((selection, column) => choose(selection, column, []), explorer.wanted()));

  return (
    <section class={isTimeline ? "chart chart-wide" : "chart"} data-chart={chart.label} aria-labelledby={id}>
      <header class="chart-head">
        <h3 id={id} class={titled ? undefined : "hidden"}>{chart.label}</h3>
        <span class="chart-tools">
          {chosen && (
            <button type="button" class="link" aria-label={strings.clearChart(chart.label)} onClick={clear}>
              {strings.clear}
            </button>
          )}
          <button
            type="button"
            class="link"
            data-testid="table-toggle"
            aria-label={`${table ? strings.asChart : strings.asTable}: ${chart.label}`}
            onClick={() => setTable(!table)}
          >
            {table ? strings.asChart : strings.asTable}
          </button>
        </span>
      </header>
      {!explorer.recordsFailed && rows.every((row) => row.count === null) && <p class="hint">{strings.protectedOnly}</p>}
      {table && <Twin title={chart.label} rows={rows} />}
      {!table && isTimeline && dated.length > 0 && <Timeline title={chart.label} rows={dated} />}
      {!table && isTimeline && undated.length > 0 && <BarList title={chart.label} rows={undated} highest={highest} />}
      {!table && !isTimeline && (
        <>
          {columns.size > 1 && <p class="hint">{strings.andHint}</p>}
          <BarList title={chart.label} rows={rows} />
        </>
      )}
    </section>
  );
}
