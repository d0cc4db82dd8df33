/** One country attribute as a shaded map, with the list of its countries. */

import type { RefObject, VNode } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { BarRow } from "../../model/bars";
import type { Exhibit } from "../../model/exhibit";
import { countOf, type Kind } from "../../model/grid";
import type { Chart } from "../../model/manifest";
import { choose, toggle } from "../../model/selection";
import type { World } from "../../model/world";
import type { Strings } from "../../strings/strings";
import { BarList } from "../../ui/bar-list";
import { Twin, useRows } from "../../ui/chart";
import { usePage } from "../../ui/context";
import { ExhibitMenu } from "../../ui/exhibit-menu";
import { KindNote, useFigureWords } from "../../ui/figure";
import { TableToggle } from "../../ui/table-toggle";
import { Tip, useShare } from "../../ui/tip";
import { Frame } from "./frame";
import { Legend, Stripes, Swatch, type LegendItem } from "./legend";
import { Names } from "./names";
import { pictureOf } from "./picture";
import { boundsOfClass, classOf, classStarts, shadeOf } from "./scale";

type Rows = ReadonlyMap<string, BarRow>;

/** The look of a class: blue for protected counts, ochre for synthetic ones, as everywhere. */
const shade = (kind: Kind, position: number, starts: readonly number[]): string =>
  `map-shade map-${kind}-${shadeOf(position, starts)}`;

/** How a country's shape looks. */
function look(row: BarRow | undefined, starts: readonly number[]): string {
  if (row === undefined) return "map-land";
  const count = countOf(row.figure);
  if (count !== null) return count === 0 ? "map-zero" : shade(row.figure.kind, classOf(count, starts), starts);
  const state = row.figure.kind === "protected" ? row.figure.value.state : "loading";
  return state === "suppressed" || state === "not computed" ? "map-hatched" : "map-land";
}

/** The countries in their shades; small ones as circles, the highest counts on top. */
function shapes(world: World, rows: Rows, starts: readonly number[]): VNode {
  const weight = (code: string): number => countOf(rows.get(code)?.figure ?? { kind: "synthetic", count: null }) ?? -1;
  const spots = [...world.small].sort((a, b) => weight(a) - weight(b));
  return (
    <g>
      <path class="map-sea" d={world.sphere} />
      {world.land.map((d) => (
        <path key={d} class="map-land" d={d} />
      ))}
      {[...world.shapes].map(([code, d]) => (
        <path key={code} class={look(rows.get(code), starts)} d={d} data-key={code} />
      ))}
      {spots.map((code) => {
        const [cx, cy] = world.points.get(code)!;
        return <circle key={code} class={`map-spot ${look(rows.get(code), starts)}`} cx={cx} cy={cy} data-key={code} data-spot="" />;
      })}
    </g>
  );
}

function Outline({ world, code, class: name }: { readonly world: World; readonly code: string; readonly class: string }) {
  const shape = world.shapes.get(code);
  const [cx, cy] = world.points.get(code) ?? [0, 0];
  return (
    <g data-bare={name === "map-hovered" ? "" : undefined}>
      {shape !== undefined && <path class={name} d={shape} />}
      {world.small.has(code) && <circle class={`map-spot ${name}`} cx={cx} cy={cy} />}
    </g>
  );
}

/** What a chart's countries count now, and in which classes. */
function useShades(chart: Chart) {
  const list = useRows(chart);
  const recorded = list.filter(({ code }) => code !== "");
  const counted = recorded
    .filter(({ figure }) => (countOf(figure) ?? 0) > 0)
    .sort((a, b) => countOf(b.figure)! - countOf(a.figure)!);
  const starts = classStarts(Math.max(0, ...counted.map(({ figure }) => countOf(figure)!)));
  return {
    list,
    counted,
    starts,
    rows: new Map(recorded.map((row) => [row.code, row])),
    looks: recorded.map((row) => look(row, starts)),
    chosen: recorded.filter((row) => row.chosen),
  };
}

type Shades = ReturnType<typeof useShades>;

function legendOf({ list, starts, looks, rows, chosen }: Shades, world: World, { t }: Strings): LegendItem[] {
  const classes = starts.map((_, i) => {
    const [first, last] = boundsOfClass(i, starts);
    const text = last === null ? t("map.classLast", { first }) : last === first ? t("map.classOne", { first }) : t("map.class", { first, last });
    return { text, mark: <Swatch class={shade(list[0]!.figure.kind, i, starts)} /> };
  });
  const others = [
    { text: t("map.noCount"), look: "map-hatched", there: looks.includes("map-hatched") },
    { text: t("map.zero"), look: "map-zero", there: looks.includes("map-zero") },
    { text: t("map.noValue"), look: "map-land", there: [...world.shapes.keys()].some((code) => !rows.has(code)) },
    { text: t("map.chosen"), look: "map-land map-chosen", there: chosen.length > 0 },
  ];
  return [...classes, ...others.filter(({ there }) => there).map(({ text, look: name }) => ({ text, mark: <Swatch class={name} /> }))];
}

/** The note on a country under the pointer. */
function Note({ row, code, id }: { readonly row: BarRow | undefined; readonly code: string; readonly id: string }) {
  const { strings } = usePage();
  if (row !== undefined) return <Tip row={row} id={id} />;
  return (
    <div class="tip">
      <span class="tip-title">{new Intl.DisplayNames(strings.language, { type: "region" }).of(code) ?? code}</span>
      <span class="tip-detail">{strings.t("map.noValue")}</span>
    </div>
  );
}

interface PictureProps {
  readonly chart: Chart;
  readonly world: World;
  readonly shades: Shades;
  /** The country that is pointed at in the list. */
  readonly pointed: string | null;
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly legend: RefObject<HTMLUListElement | null>;
}

function Picture({ chart, world, shades, pointed, picture, legend }: PictureProps) {
  const { explorer, strings } = usePage();
  const { t } = strings;
  const { list, rows, counted, starts, looks, chosen } = shades;
  const words = useFigureWords();
  const id = useId();
  const base = useMemo(() => shapes(world, rows, starts), [world, looks.join(), [...rows.keys()].join()]);
  const item = (row: BarRow): string => t("map.item", { label: row.label, figure: words(row.figure).figure });
  const highest = counted.length > 0 ? t("map.highest", { list: strings.both(counted.slice(0, 3).map(item)) }) : "";
  const beside = list.filter((row) => row.code === "" || (!world.points.has(row.code) && (row.chosen || countOf(row.figure) !== null)));
  const pick = (code: string): void => {
    const row = rows.get(code);
    if (row !== undefined) explorer.choose(toggle(explorer.wanted().selection, row.column, row.value));
  };
  const wishes = counted.slice(0, 40).flatMap(({ code, label }) => {
    const at = world.points.get(code);
    return at === undefined ? [] : [{ text: label, at }];
  });
  return (
    <div style={{ "--hatch": `url("#${id}-hatch")` }}>
      <Frame
        world={world}
        picture={picture}
        name={t("map.title", { chart: chart.label })}
        description={`${t("map.shades", { chart: chart.label, n: counted.length })} ${highest}`}
        centre={chosen.length === 1 ? world.points.get(chosen[0]!.code) : undefined}
        onPick={pick}
        draw={(sight, hovered) => (
          <>
            <Stripes id={`${id}-hatch`} scale={sight.scale} />
            {base}
            {chosen.map(({ code }) => (
              <Outline key={code} world={world} code={code} class="map-chosen" />
            ))}
            {(hovered ?? pointed) !== null && <Outline world={world} code={(hovered ?? pointed)!} class="map-hovered" />}
            <Names world={world} sight={sight} wishes={wishes} />
          </>
        )}
        note={(code) => <Note row={rows.get(code)} code={code} id={`${id}-note`} />}
      />
      <Legend
        list={legend}
        title={t(list[0]?.figure.kind === "synthetic" ? "map.records" : "map.cases")}
        items={legendOf(shades, world, strings)}
      />
      {beside.length > 0 && (
        <p class="map-beside" data-testid="map-beside">
          {t("map.notDrawn", { list: strings.both(beside.map(item)) })}
        </p>
      )}
      <p class="map-boundaries">{t("map.boundaries")}</p>
    </div>
  );
}

export function Choropleth({ chart, world }: { readonly chart: Chart; readonly world: World | null }) {
  const { explorer, strings } = usePage();
  const { t } = strings;
  const shades = useShades(chart);
  const { list } = shades;
  const share = useShare();
  const picture = useRef<SVGSVGElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const id = useId();
  const kind = list[0]?.figure.kind ?? "protected";
  const [table, setTable] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const point = (event: Event): void => setPointed((event.target as Element).closest<HTMLElement>("[data-value]")?.dataset["value"] ?? null);
  const column = chart.bars[0]!.column;
  const clear = (): void => explorer.choose(choose(explorer.wanted().selection, column, []));
  const exhibit = (): Exhibit => ({
    name: `map-${chart.name}`,
    title: chart.label,
    axes: [{ name: chart.name, label: chart.label }],
    cells: list.map((row) => ({ at: [{ code: row.code, label: row.label }], figure: row.figure, ratio: share(row) })),
    form: "bars",
    ...(explorer.selection.size === 0 ? { prepared: chart.name } : {}),
    ...(picture.current ? { svg: () => pictureOf(picture.current!, legend.current, t("map.boundaries")) } : {}),
  });
  return (
    <section class="chart map" aria-labelledby={id} data-name={chart.name}>
      <header class="chart-head">
        <h2 id={id}>{chart.label}</h2>
        <KindNote kind={kind} short />
        <span class="chart-tools">
          {explorer.selection.has(column) && (
            <button type="button" class="link" aria-label={t("clearChart", { chart: chart.label })} onClick={clear}>
              {t("clear")}
            </button>
          )}
          <TableToggle table={table} title={chart.label} turn={() => setTable(!table)} back="map.asList" />
          <ExhibitMenu exhibit={exhibit} />
        </span>
      </header>
      {kind === "synthetic" && <KindNote kind={kind} />}
      <div class="map-columns">
        {world !== null && <Picture chart={chart} world={world} shades={shades} pointed={pointed} picture={picture} legend={legend} />}
        <div class="map-list" onMouseOver={point} onMouseLeave={() => setPointed(null)} onFocusIn={point} onFocusOut={() => setPointed(null)}>
          {table && <Twin title={chart.label} rows={list} />}
          {!table && (
            <>
              <p class="hint">{t("map.hint")}</p>
              <BarList title={chart.label} rows={list} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}
