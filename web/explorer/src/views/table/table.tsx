/** The cross-table: rows, columns and layers chosen freely, as tables or as small bars. */

import { useId, useState } from "preact/hooks";
import type { Exhibit, ExhibitCell, Place } from "../../model/exhibit";
import type { Bar, Chart } from "../../model/manifest";
import { SMALLEST_WHOLE } from "../../model/share";
import type { Key } from "../../strings/strings";
import { Choice } from "../../ui/choice";
import { usePage } from "../../ui/context";
import { ExhibitMenu } from "../../ui/exhibit-menu";
import { KindNote } from "../../ui/figure";
import { Cross } from "./cross";
import { useBarLabel } from "./entry";
import { codeOf, fits, layoutOf, mayOverlap, MEASURES, NONE, shades, sizeOf, type Entry, type Layout } from "./model";
import { highestOf, SmallBars } from "./small-bars";
import { useSteady } from "./use-steady";
import { useTable, type Limits, type Table } from "./use-table";
import "./table.css";

const ONE: Limits = { rows: 20, columns: 12, layers: 0 };
const SEVERAL: Limits = { rows: 10, columns: 10, layers: 6 };
const BARS: Limits = { rows: 10, columns: 0, layers: 12 };

const limitsOf = ({ columns, layers }: Layout): Limits => (layers === null ? ONE : columns === null ? BARS : SEVERAL);
const isBars = ({ columns, layers }: Layout): boolean => layers !== null && columns === null;

/** The layout that a reader asks for, written out in full so that nothing falls back. */
function useLayout(): [Layout, (change: Partial<Layout>) => void] {
  const { explorer, manifest } = usePage();
  const layout = layoutOf(explorer.state.options, manifest);
  const change = (changes: Partial<Layout>): void => {
    const { rows, columns, layers, show } = { ...layout, ...changes };
    explorer.option({ rows: rows.name, columns: columns?.name ?? NONE, layers: layers?.name, show: show === "count" ? undefined : show });
  };
  return [layout, change];
}

function Controls({ layout, change }: { readonly layout: Layout; readonly change: (change: Partial<Layout>) => void }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { rows, columns, layers, show } = layout;
  const named = (name: string): Chart | null => manifest.charts.find((chart) => chart.name === name) ?? null;
  const options = (charts: readonly Chart[]) => charts.map(({ name, label }) => ({ value: name, label }));
  const none = { value: NONE, label: t("table.none") };
  const bars = isBars(layout);
  const measures: Readonly<Partial<Record<(typeof MEASURES)[number], Key>>> = bars
    ? { count: "table.show.count", column: "table.show.barLayer", row: "table.show.barRow" }
    : columns === null
      ? { count: "table.show.count", all: "table.show.all" }
      : { count: "table.show.count", row: "table.show.row", column: "table.show.column", all: "table.show.all" };
  const chooseRows = (name: string): void => {
    const next = named(name) ?? rows;
    const taken = columns !== null && !fits(next, columns);
    change({ rows: next, columns: taken ? rows : columns, layers: layers === next ? null : layers });
  };
  return (
    <div class="toolbar">
      <Choice label={t("table.rows")} value={rows.name} options={options(manifest.charts)} onChange={chooseRows} testid="table-rows" />
      <Choice
        label={t("table.columns")}
        value={columns?.name ?? NONE}
        options={[none, ...options(manifest.charts.filter((chart) => fits(rows, chart)))]}
        onChange={(name) => change({ columns: named(name), layers: layers?.name === name ? null : layers })}
        testid="table-columns"
      />
      <Choice
        label={t("table.layers")}
        value={layers?.name ?? NONE}
        options={[none, ...options(manifest.charts.filter((chart) => chart !== rows && chart !== columns))]}
        onChange={(name) => change({ layers: named(name) })}
        testid="table-layers"
      />
      <Choice
        label={t("table.show")}
        value={measures[show] === undefined ? "count" : show}
        options={MEASURES.flatMap((value) => (measures[value] === undefined ? [] : [{ value, label: t(measures[value]) }]))}
        onChange={(value) => change({ show: value })}
        testid="table-show"
      />
      <span class="cross-tools">
        {columns !== null && rows !== columns && (
          <button type="button" class="link" data-testid="table-swap" onClick={() => change({ rows: columns, columns: rows })}>
            {t("table.swap")}
          </button>
        )}
        {columns !== null && layers === null && rows !== columns && (
          <button
            type="button"
            class="link"
            data-testid="table-as-bars"
            onClick={() => change({ columns: null, layers: columns, show: show === "all" ? "count" : show })}
          >
            {t("table.asBars")}
          </button>
        )}
        {bars && (
          <button type="button" class="link" data-testid="table-as-table" onClick={() => change({ columns: layers, layers: null })}>
            {t("table.asTable")}
          </button>
        )}
      </span>
    </div>
  );
}

/** What the shades stand for, in words beside each. */
function Legend({ from, show }: { readonly from: readonly number[]; readonly show: Layout["show"] }) {
  const { strings } = usePage();
  const { t } = strings;
  const write = show === "count" ? strings.number : strings.percent;
  const step = (start: number, i: number): string => {
    const next = from[i + 1];
    if (next === undefined) return t("table.from", { from: write(start) });
    return i === 0 ? t("table.under", { to: write(next) }) : t("table.between", { from: write(start), to: write(next) });
  };
  return (
    <div class="cross-legend">
      {from.length > 1 && (
        <ul class="plain" aria-label={t("table.shade")}>
          {from.map((start, i) => (
            <li key={start}>
              <span class={`cross-swatch cross-shade-${i + 1}`} aria-hidden="true" />
              {step(start, i)}
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{t("table.shadeHint")}</p>
    </div>
  );
}

/** All entries that are shown, without totals. */
const allEntries = ({ parts, rows, columns }: Table): Entry[] =>
  parts.flatMap((part) =>
    rows.bars.flatMap((_, row) => columns?.bars.map((__, column) => part.cell(row, column)) ?? [part.single(row)]),
  );

function Hints({ table, layout }: { readonly table: Table; readonly layout: Layout }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const overlapping = [...new Set([layout.rows, layout.columns])].filter((chart) => chart !== null && mayOverlap(chart)) as Chart[];
  const bars = isBars(layout);
  const hints = [
    !bars && t("table.hint"),
    table.kind === "protected" ? !bars && t("table.interval", { level: strings.percent(manifest.interval) }) : t("table.exact"),
    bars && highestOf(table) > 0 && t("table.scale", { highest: (layout.show === "count" ? strings.number : strings.percent)(highestOf(table)) }),
    overlapping.length > 0
      ? t("table.overlap", { charts: strings.both(overlapping.map(({ label }) => label)) })
      : table.kind === "protected" && layout.columns !== null && t("table.totals"),
    layout.show !== "count" && t("table.tooFewHint", { smallest: SMALLEST_WHOLE }),
  ];
  return <p class="hint">{hints.filter(Boolean).join(" ")}</p>;
}

function More(props: { readonly table: Table; readonly layout: Layout; readonly limits: Limits; readonly grow: (axis: keyof Limits) => void }) {
  const { table, layout, limits, grow } = props;
  const { t } = usePage().strings;
  const cut = (["rows", "columns", "layers"] as const).filter((axis) => layout[axis] !== null && table.all[axis] > limits[axis]);
  if (cut.length === 0) return null;
  return (
    <ul class="plain cross-more">
      {cut.map((axis) => (
        <li key={axis}>
          {t("table.largest", { shown: limits[axis], all: table.all[axis], chart: layout[axis]!.label })}{" "}
          <button type="button" class="link" data-testid={`more-${axis}`} onClick={() => grow(axis)}>
            {t("table.more", { chart: layout[axis]!.label })}
          </button>
        </li>
      ))}
    </ul>
  );
}

function useTitle({ rows, columns, layers }: Layout): string {
  const { t } = usePage().strings;
  const what = columns === null ? rows.label : t("table.by", { rows: rows.label, columns: columns.label });
  return layers === null ? what : t("table.split", { what, layers: layers.label });
}

/** The shown table as it can be taken away: rows, columns, layers; bars are told part by part. */
function useExhibit(table: Table, { rows, columns, layers, show }: Layout, title: string): () => Exhibit {
  const { explorer, manifest } = usePage();
  const label = useBarLabel();
  const place = (bar: Bar): Place => ({ code: codeOf(bar, manifest), label: label(bar) });
  return () => {
    const cell = (bars: readonly Bar[], { figure, ratio }: Entry): ExhibitCell => ({
      at: bars.map(place),
      figure,
      ...(ratio === null ? {} : { ratio }),
    });
    const cells = table.parts.flatMap((part) => {
      const layer = part.layer === null ? [] : [part.layer];
      return table.rows.bars.flatMap((bar, row) =>
        table.columns === null
          ? [cell([...layer, bar], part.single(row))]
          : table.columns.bars.map((other, column) => cell([bar, other, ...layer], part.cell(row, column))),
      );
    });
    const shown = (columns === null ? [layers, rows] : [rows, columns, layers]).filter((chart) => chart !== null);
    const names = shown.map(({ name }) => name);
    const prepared = [names, names.toReversed()].map((parts) => parts.join("--by--")).find((name) => manifest.tables.has(name));
    const whole = explorer.selection.size === 0 && table.kind === "protected";
    return {
      name: `${names.join("-by-")}${show === "count" ? "" : `-share-of-${show}`}`,
      title,
      axes: shown.map((chart) => ({ name: chart.name, label: chart.label })),
      cells,
      form: columns === null ? "bars" : "heat",
      ...(whole && prepared !== undefined ? { prepared } : {}),
    };
  };
}

function Drawing({ table, layout, title }: { readonly table: Table; readonly layout: Layout; readonly title: string }) {
  const { strings } = usePage();
  const label = useBarLabel();
  if (isBars(layout)) return <SmallBars table={table} />;
  const from = shades(allEntries(table).map(sizeOf), layout.show);
  return (
    <>
      <div class={layout.layers === null ? "cross-parts" : "cross-parts cross-several"}>
        {table.parts.map((part) => {
          const name = part.layer === null ? "" : label(part.layer);
          return (
            <section key={`${part.layer?.column}-${part.layer?.value}`} aria-label={name || undefined}>
              {name && <h3>{name}</h3>}
              <Cross table={table} part={part} layout={layout} shades={from} caption={name ? strings.t("filterIs", { subject: title, items: name }) : title} />
            </section>
          );
        })}
      </div>
      <Legend from={from} show={layout.show} />
    </>
  );
}

export default function CrossTable() {
  const { explorer, strings } = usePage();
  const [layout, change] = useLayout();
  const key = [layout.rows, layout.columns, layout.layers].map((chart) => chart?.name).join();
  const [grown, setGrown] = useState<{ readonly key: string; readonly limits: Limits }>({ key: "", limits: ONE });
  const limits = grown.key === key ? grown.limits : limitsOf(layout);
  const table = useTable(layout, limits);
  const title = useTitle(layout);
  const id = useId();
  const exhibit = useExhibit(table, layout, title);
  const grow = (axis: keyof Limits): void =>
    setGrown({ key, limits: { ...limits, [axis]: Math.min(table.all[axis], limits[axis] + 2 * limitsOf(layout)[axis]) } });
  const empty = table.rows.bars.length === 0 || table.columns?.bars.length === 0 || table.parts.length === 0;
  const drawing = (
    <>
      <header class="cross-head">
        <h2 id={id} data-testid="table-title">
          {title}
        </h2>
        <ExhibitMenu exhibit={exhibit} />
      </header>
      <KindNote kind={table.kind} />
      {empty && <p class="quiet">{strings.t("table.empty")}</p>}
      {!empty && <Drawing table={table} layout={layout} title={title} />}
      {!empty && <More table={table} layout={layout} limits={limits} grow={grow} />}
      {!empty && <Hints table={table} layout={layout} />}
    </>
  );
  return (
    <section class="cross-view" aria-labelledby={id} data-testid="table-view">
      {!explorer.state.options.embed && <Controls layout={layout} change={change} />}
      <div aria-busy={!table.complete}>{useSteady(drawing, table.complete)}</div>
    </section>
  );
}
