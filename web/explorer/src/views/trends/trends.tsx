/** Trends: how the numbers of the selection, or of each value of an attribute, go over the years. */

import { useId, useState } from "preact/hooks";
import type { Exhibit, Place } from "../../model/exhibit";
import type { Bar } from "../../model/manifest";
import { choose, within } from "../../model/selection";
import { SMALLEST_WHOLE } from "../../model/share";
import { useRows } from "../../ui/chart";
import { Choice } from "../../ui/choice";
import { usePage } from "../../ui/context";
import { ExhibitMenu } from "../../ui/exhibit-menu";
import { KindNote } from "../../ui/figure";
import { Timeline } from "../../ui/timeline";
import { inOneLine, useBarLabel, useEntryWords } from "../table/entry";
import "../table/table.css";
import { codeOf, NONE } from "../table/model";
import { useSteady } from "../table/use-steady";
import { LineChart, Swatch, useWidth, type Brush } from "./line-chart";
import { highest, steps, trendOf, type Show, type Trend } from "./model";
import "./trends.css";
import { Twin } from "./twin";
import { useTrends, type Line, type Trends } from "./use-trends";

const MOST = 12;
/** So many lines can be told apart in one drawing, where it is wide enough. */
const TOGETHER = 4;
const WIDE = 560;

/** What lines and their entries are called. */
export function useLineWords() {
  const { strings } = usePage();
  const label = useBarLabel();
  const words = useEntryWords();
  return {
    nameOf: ({ bar }: Line): string => (bar === null ? strings.t("trends.whole") : label(bar)),
    said: ({ entries }: Line, place: number): string => inOneLine(words(entries[place]!)),
  };
}

function Controls({ trend }: { readonly trend: Trend }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const others = manifest.charts.filter((chart) => chart !== trend.years);
  return (
    <div class="toolbar">
      <Choice
        label={t("trends.by")}
        value={trend.by?.name ?? NONE}
        options={[{ value: NONE, label: t("trends.none") }, ...others.map(({ name, label }) => ({ value: name, label }))]}
        onChange={(name) => explorer.option({ by: name === NONE ? undefined : name })}
        testid="trends-by"
      />
      <Choice<Show>
        label={t("table.show")}
        value={trend.show}
        options={[
          { value: "count", label: t("trends.show.count") },
          { value: "share", label: t("trends.show.share") },
        ]}
        onChange={(show) => explorer.option({ show: show === "count" ? undefined : show })}
        testid="trends-show"
      />
    </div>
  );
}

/** The years as bars, to choose a range of them with the keyboard too. */
function Years({ trend }: { readonly trend: Trend }) {
  const { explorer, strings } = usePage();
  const rows = useRows(trend.years).filter(({ code }) => code !== "");
  const chosen = rows.some((row) => row.chosen);
  const [open, setOpen] = useState(chosen);
  if (rows.length === 0 || explorer.state.options.embed) return null;
  return (
    <details class="trend-years" open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="trends-years">
      <summary>{strings.t("trends.years")}</summary>
      {open && (
        <div class="chart">
          <Timeline title={trend.years.label} rows={rows} />
        </div>
      )}
    </details>
  );
}

interface DrawingProps {
  readonly trend: Trend;
  readonly trends: Trends;
  readonly title: string;
  readonly reading: number | undefined;
  readonly onRead: (year: number | undefined) => void;
}

/** What all drawings of a view have in common. */
function useCommon({ trend, trends, reading, onRead }: DrawingProps) {
  const { explorer } = usePage();
  const top = Math.max(...trends.lines.map(({ points }) => highest(points)));
  const column = trends.years.bars[0]!.column;
  const chooseYears = ({ from, to }: Brush): void => {
    const values = trends.years.bars.filter((_, i) => trends.numbers[i]! >= from && trends.numbers[i]! <= to);
    explorer.choose(choose(explorer.wanted().selection, column, values.map(({ value }) => value)));
  };
  return {
    years: trends.numbers,
    scale: steps(Math.max(top, trend.show === "count" ? 1 : 0.01), trend.show),
    show: trend.show,
    kind: trends.kind,
    reading,
    onRead,
    onChoose: chooseYears,
  };
}

/** All lines in one drawing, with what they say of the year that is read. */
function Together(props: DrawingProps) {
  const { trends, title, reading } = props;
  const common = useCommon(props);
  const { nameOf, said } = useLineWords();
  const place = trends.numbers.indexOf(reading ?? Number.NaN);
  const several = trends.lines.length > 1;
  return (
    <>
      {place >= 0 && (
        <div class="trend-readings" data-testid="trends-reading">
          <strong>{trends.numbers[place]}</strong>
          <ul class="plain">
            {trends.lines.map((line, i) => (
              <li key={i}>
                {several && <Swatch line={i} />}
                {several && <span class="trend-name">{nameOf(line)}</span>} <span>{said(line, place)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LineChart
        {...common}
        title={title}
        lines={trends.lines.map((line) => ({ name: nameOf(line), points: line.points }))}
        height={320}
        named={several}
      />
    </>
  );
}

/** One small drawing for each line. */
function Multiples(props: DrawingProps) {
  const { trends, title, reading } = props;
  const { explorer, strings } = usePage();
  const common = useCommon(props);
  const { nameOf, said } = useLineWords();
  const words = useEntryWords();
  const place = trends.numbers.indexOf(reading ?? Number.NaN);
  return (
    <div class="multiples" data-testid="trends-multiples">
      {trends.lines.map((line) => {
        const bar = line.bar as Bar;
        const name = nameOf(line);
        const whole = words(line.whole).main;
        return (
          <section key={`${bar.column}-${bar.value}`} class="multiple" data-testid="trends-multiple">
            <h3>
              <button
                type="button"
                class="multiple-title"
                aria-label={strings.t("table.choose", { where: name, what: whole })}
                onClick={() => explorer.choose(within(explorer.wanted().selection, bar))}
              >
                <span>{name}</span> <span class="multiple-whole">{whole}</span>
              </button>
            </h3>
            <LineChart {...common} title={strings.t("filterIs", { subject: title, items: name })} lines={[{ name, points: line.points }]} height={140} named={false} />
            <p class="trend-read">
              {place >= 0 && (
                <>
                  <strong>{trends.numbers[place]}</strong> {said(line, place)}
                </>
              )}
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** Moves through the years, for those who have no pointer. */
function Reader(props: { readonly trends: Trends; readonly reading: number; readonly choose: (year: number) => void }) {
  const { trends, reading, choose: chooseYear } = props;
  const { t } = usePage().strings;
  const { nameOf, said } = useLineWords();
  const id = useId();
  const { numbers, lines } = trends;
  const place = numbers.indexOf(reading);
  if (numbers.length < 2) return null;
  const told = lines.length > TOGETHER ? [] : lines.map((line) => t("filterIs", { subject: nameOf(line), items: said(line, place) }));
  return (
    <p class="trend-reader">
      <label for={id}>{t("trends.read")}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={numbers.length - 1}
        step={1}
        value={place}
        aria-valuetext={[reading, ...told].join("; ")}
        data-testid="trends-read"
        onInput={(event) => chooseYear(numbers[Number(event.currentTarget.value)]!)}
      />
      <output for={id}>{reading}</output>
    </p>
  );
}

function Hints({ trend, trends, multiples }: { readonly trend: Trend; readonly trends: Trends; readonly multiples: boolean }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const points = trends.lines.flatMap((line) => line.points);
  const hints = [
    trends.kind === "protected" ? t("trends.band", { level: strings.percent(manifest.interval) }) : t("table.exact"),
    points.some(({ value }) => value === null) && t("trends.gap"),
    points.some(({ partial }) => partial) && t("trends.partialMark"),
    multiples && t("trends.scale"),
    trend.show === "share" && t(trend.by === null ? "trends.ofAll" : "trends.ofSelection"),
    trend.show === "share" && t("table.tooFewHint", { smallest: SMALLEST_WHOLE }),
    t("trends.dragHint"),
  ];
  return <p class="hint">{hints.filter(Boolean).join(" ")}</p>;
}

function useExhibit(trend: Trend, trends: Trends, title: string): () => Exhibit {
  const { explorer, manifest } = usePage();
  const label = useBarLabel();
  const place = (bar: Bar): Place => ({ code: codeOf(bar, manifest), label: label(bar) });
  const { years, by, show } = trend;
  return () => {
    const axes = by === null ? [years] : [by, years];
    const prepared = axes.map(({ name }) => name).join("--by--");
    const plain = explorer.selection.size === 0 && trends.kind === "protected" && manifest.tables.has(prepared);
    return {
      name: `${axes.map(({ name }) => name).join("-by-")}${show === "share" ? "-share" : ""}`,
      title,
      axes: axes.map((chart) => ({ name: chart.name, label: chart.label })),
      cells: trends.lines.flatMap(({ bar, entries }) =>
        entries.map(({ figure, ratio }, i) => ({
          at: [...(bar === null ? [] : [place(bar)]), place(trends.years.bars[i]!)],
          figure,
          ...(ratio === null ? {} : { ratio }),
        })),
      ),
      form: "series",
      ...(plain ? { prepared } : {}),
    };
  };
}

function useTitle({ years, by, show }: Trend): string {
  const { t } = usePage().strings;
  const what = t(show === "share" ? "trends.title.share" : "trends.title.count", { year: years.label });
  return by === null ? what : t("table.split", { what, layers: by.label });
}

function TrendsOf({ trend }: { readonly trend: Trend }) {
  const { explorer, strings } = usePage();
  const { t } = strings;
  const [grown, setGrown] = useState({ by: "", limit: MOST });
  const by = trend.by?.name ?? "";
  const limit = grown.by === by ? grown.limit : MOST;
  const trends = useTrends(trend, limit);
  const title = useTitle(trend);
  const id = useId();
  const exhibit = useExhibit(trend, trends, title);
  const { ref, width } = useWidth();
  const [pointed, setPointed] = useState<number | undefined>(undefined);
  const [kept, setKept] = useState<number | undefined>(undefined);
  const { numbers, lines } = trends;
  const empty = numbers.length === 0 || lines.length === 0;
  const known = (year: number | undefined): number | undefined => (year !== undefined && numbers.includes(year) ? year : undefined);
  const latest = numbers.findLast((_, i) => lines.some(({ points }) => points[i]!.value !== null)) ?? numbers.at(-1);
  const reading = known(pointed) ?? known(kept) ?? latest;
  const multiples = trend.by !== null && (lines.length > TOGETHER || width < WIDE);
  const drawing = { trend, trends, title, reading, onRead: setPointed };
  const drawn = (
    <>
      <header class="cross-head">
        <h2 id={id} data-testid="trends-title">
          {title}
        </h2>
        <ExhibitMenu exhibit={exhibit} />
      </header>
      <KindNote kind={trends.kind} />
      {empty && <p class="quiet">{t("table.empty")}</p>}
      {!empty && reading !== undefined && <Reader trends={trends} reading={reading} choose={setKept} />}
      {!empty && (multiples ? <Multiples {...drawing} /> : <Together {...drawing} />)}
      {trends.all > limit && (
        <p class="cross-more">
          {t("table.largest", { shown: lines.length, all: trends.all, chart: trend.by!.label })}{" "}
          <button type="button" class="link" data-testid="more-lines" onClick={() => setGrown({ by, limit: limit + MOST })}>
            {t("table.more", { chart: trend.by!.label })}
          </button>
        </p>
      )}
      {!empty && <Hints trend={trend} trends={trends} multiples={multiples} />}
      {!empty && <Twin trend={trend} trends={trends} title={title} />}
    </>
  );
  return (
    <section class="cross-view trends-view" aria-labelledby={id} data-testid="trends-view">
      {!explorer.state.options.embed && <Controls trend={trend} />}
      <Years trend={trend} />
      <div ref={ref} aria-busy={!trends.complete}>
        {useSteady(drawn, trends.complete)}
      </div>
    </section>
  );
}

export default function TrendsView() {
  const { explorer, manifest, strings } = usePage();
  const trend = trendOf(explorer.state.options, manifest);
  if (trend === null) return <p class="quiet">{strings.t("trends.noYears")}</p>;
  return <TrendsOf trend={trend} />;
}
