/** One chart with its heading, its hint, and its twin as a table. */

import { useId, useState } from "preact/hooks";
import { barRows, type BarRow } from "../model/bars";
import { placeOf, type Exhibit } from "../model/exhibit";
import { countOf } from "../model/grid";
import type { Bar, Chart as ChartOf } from "../model/manifest";
import { choose, EVERYTHING, within } from "../model/selection";
import { shareWords } from "../strings/figures";
import { BarList } from "./bar-list";
import { usePage } from "./context";
import { ExhibitMenu } from "./exhibit-menu";
import { KindNote, useFigureWords } from "./figure";
import { TableToggle } from "./table-toggle";
import { Timeline } from "./timeline";
import { rowKey, useShare } from "./tip";

/** A chart of so many bars stands beside two short ones. */
const TALL = 8;

/** The rows of a chart as a table. */
export function Twin({ title, rows }: { readonly title: string; readonly rows: readonly BarRow[] }) {
  const { strings } = usePage();
  const { t } = strings;
  const words = useFigureWords();
  const share = useShare();
  const kind = rows[0]?.figure.kind ?? "protected";
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={t("tableOf", { chart: title })}>
      <table>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("value")}</th>
            <th scope="col" class="numeric">
              {t(kind === "protected" ? "protectedCount" : "syntheticCount")}
            </th>
            <th scope="col">{t("intervalOrState")}</th>
            <th scope="col">{t("share")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { figure, interval } = words(row.figure);
            const known = countOf(row.figure) !== null;
            const ratio = share(row);
            return (
              <tr key={rowKey(row)} class={row.chosen ? "chosen" : undefined}>
                <th scope="row">
                  {row.label}
                  {row.chosen && <span class="chosen-word"> ({t("chosen")})</span>}
                </th>
                <td class="numeric">{known ? figure : "–"}</td>
                <td>{known ? interval : figure}</td>
                <td>{ratio.state === "known" ? shareWords(ratio, strings) : "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The rows of a chart as the page shows them now. */
export function useRows(chart: ChartOf): BarRow[] {
  const { manifest, explorer } = usePage();
  const rank = (bar: Bar): number => {
    const value = explorer.protectedOf(within(EVERYTHING, bar));
    return value.state === "reported" ? value.count : -1;
  };
  return barRows(chart, manifest, explorer.selection, { now: explorer.bar, rank });
}

/** @param titled Whether the heading is drawn; where it repeats the group's heading it is only read out. */
export function Chart({ chart, titled = true }: { readonly chart: ChartOf; readonly titled?: boolean }) {
  const { strings, explorer, manifest } = usePage();
  const { t } = strings;
  const [table, setTable] = useState(false);
  const id = useId();
  const rows = useRows(chart);
  const share = useShare();
  const columns = new Set(rows.map((row) => row.column));
  const chosen = [...columns].some((column) => explorer.selection.has(column));
  const isTimeline = chart.type === "year";
  const dated = rows.filter((row) => row.code !== "");
  const undated = rows.filter((row) => row.code === "");
  const highest = Math.max(1, ...rows.map((row) => countOf(row.figure) ?? 0));
  const clear = (): void =>
    explorer.choose([...columns].reduce((selection, column) => choose(selection, column, []), explorer.wanted().selection));
  const exhibit = (): Exhibit => ({
    name: chart.name,
    title: chart.label,
    axes: [{ name: chart.name, label: chart.label }],
    cells: rows.map((row) => ({ at: [placeOf(manifest, row)], figure: row.figure, ratio: share(row) })),
    form: isTimeline ? "years" : "bars",
    ...(explorer.selection.size === 0 ? { prepared: chart.name } : {}),
  });

  return (
    <section class={isTimeline ? "chart chart-wide" : rows.length >= TALL ? "chart chart-tall" : "chart"} data-chart={chart.label} data-name={chart.name} aria-labelledby={id}>
      <header class="chart-head">
        <h3 id={id} class={titled ? undefined : "hidden"}>
          {chart.label}
        </h3>
        <span class="chart-tools">
          {chosen && (
            <button type="button" class="link" aria-label={t("clearChart", { chart: chart.label })} onClick={clear}>
              {t("clear")}
            </button>
          )}
          <TableToggle table={table} title={chart.label} turn={() => setTable(!table)} />
          <ExhibitMenu exhibit={exhibit} title={chart.label} />
        </span>
      </header>
      <p class="hint">
        {rows[0] !== undefined && <KindNote kind={rows[0].figure.kind} short />}
        {columns.size > 1 && <span>{t("andHint")}</span>}
      </p>
      {table && <Twin title={chart.label} rows={rows} />}
      {!table && isTimeline && dated.length > 0 && <Timeline title={chart.label} rows={dated} />}
      {!table && isTimeline && undated.length > 0 && <BarList title={chart.label} rows={undated} highest={highest} />}
      {!table && !isTimeline && <BarList title={chart.label} rows={rows} />}
    </section>
  );
}
