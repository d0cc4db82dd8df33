/** Corridors between two country attributes: the strongest as bands on the map, and as a table. */

import { useId, useMemo, useRef } from "preact/hooks";
import type { Exhibit } from "../../model/exhibit";
import { axisOf, type Kind } from "../../model/grid";
import type { Chart } from "../../model/manifest";
import type { World } from "../../model/world";
import { protectedWords } from "../../strings/figures";
import type { Strings } from "../../strings/strings";
import { Choice } from "../../ui/choice";
import { usePage } from "../../ui/context";
import { ExhibitMenu } from "../../ui/exhibit-menu";
import { KindNote, useFigureWords } from "../../ui/figure";
import { useGrid } from "../../ui/use-grid";
import { taper, widthOf } from "./arcs";
import { Bands, Ground, onMap, placesOf, type Drawn } from "./bands";
import { CorridorTable } from "./corridor-table";
import { countriesOf, protectedCorridors, syntheticCorridors, touching, type Corridor, type End, type Ends, type NotHere } from "./corridors";
import { Frame } from "./frame";
import { Legend, type LegendItem } from "./legend";
import { Names } from "./names";
import { pictureOf } from "./picture";

const MOST = ["10", "30", "100"] as const;
type Most = (typeof MOST)[number];
const isMost = (text: string | undefined): text is Most => (MOST as readonly (string | undefined)[]).includes(text);

interface Found {
  readonly ends: Ends;
  readonly kind: Kind;
  readonly corridors: readonly Corridor[] | NotHere;
}

/** All corridors under the selection, by the figures that there are. What was found is kept: it may be thousands. */
function useCorridors(from: Chart, to: Chart): Found {
  const { explorer, manifest } = usePage();
  const { selection, figures, store, protectedOf, records } = explorer;
  const kept = useRef<Found | null>(null);
  const ends = useMemo(() => [axisOf(from, selection), axisOf(to, selection)] as const, [from, to, selection]);
  const { kind, cell } = useGrid(selection, ends, figures);
  const known = kept.current;
  if (known !== null && known.ends === ends && known.kind === kind && typeof known.corridors !== "string") return known;
  // One file holds both countries together with any third attribute: ask for that one.
  if (kind === "protected") store.prefer([from.bars[0]!.column, to.bars[0]!.column]);
  const corridors =
    kind === "protected"
      ? protectedCorridors(ends, selection, manifest, { source: store, protectedOf })
      : records.status.stage === "failed"
        ? "failed"
        : syntheticCorridors(ends, manifest, cell);
  return (kept.current = { ends, kind, corridors });
}

/** What the address asks for: one country's corridors or all, and how many of them. */
function useAsked(corridors: readonly Corridor[]) {
  const { explorer, strings } = usePage();
  const { by, layers } = explorer.state.options;
  const most: Most = isMost(layers) ? layers : "30";
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(strings.language);
    return [...countriesOf(corridors)].sort((a, b) => compare(a.label, b.label));
  }, [corridors, strings.language]);
  const only = countries.find(({ code }) => code === by);
  const wanted = only === undefined ? corridors : touching(corridors, only.code);
  const pick = (code: string): void => {
    if (code === only?.code) explorer.option({ by: undefined });
    else if (countries.some((country) => country.code === code)) explorer.option({ by: code });
  };
  return { most, countries, only, wanted, shown: wanted.slice(0, Number(most)), pick };
}

type Asked = ReturnType<typeof useAsked>;

function Choices({ countries, only, most }: Asked) {
  const { explorer, strings } = usePage();
  const { t } = strings;
  return (
    <div class="map-choices">
      <Choice
        label={t("flow.country")}
        value={only?.code ?? ""}
        testid="flow-country"
        options={[{ value: "", label: t("flow.all") }, ...countries.map(({ code, label }) => ({ value: code, label }))]}
        onChange={(code) => explorer.option({ by: code || undefined })}
      />
      <Choice
        label={t("flow.most")}
        value={most}
        testid="flow-most"
        options={MOST.map((n) => ({ value: n, label: t("flow.strongest", { n: Number(n) }) }))}
        onChange={(n) => explorer.option({ layers: n === "30" ? undefined : n })}
      />
    </div>
  );
}

function legendOf(drawn: readonly Drawn[], only: End | undefined, { t }: Strings): LegendItem[] {
  const look = `flow flow-${drawn[0]!.figure.kind}`;
  const band = taper([1, 12], [25, 12], 7);
  const ways =
    only === undefined
      ? [{ text: t("flow.direction"), mark: <Mark path={band} class={look} /> }]
      : [
          { text: t("flow.out", { country: only.label }), mark: <Mark path={band} class={`${look} flow-out`} /> },
          { text: t("flow.in", { country: only.label }), mark: <Mark path={band} class={`${look} flow-in`} /> },
        ];
  const hasLoop = drawn.some(({ from, to }) => from.code === to.code);
  return [
    ...ways,
    { text: t("flow.width", { count: drawn[0]!.count }), mark: <Mark path={taper([1, 10], [25, 10], widthOf(1, 1))} class={look} /> },
    ...(hasLoop ? [{ text: t("flow.loop"), mark: <Mark path="M13 15c-11 -18 11 -18 0 0" class={`${look} flow-loop`} width={2} /> }] : []),
  ];
}

/** The note on a corridor or a country under the pointer. */
function Note({ at, drawn, countries }: { readonly at: string; readonly drawn: readonly Drawn[]; readonly countries: readonly End[] }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const words = useFigureWords();
  const corridor = drawn.find(({ key }) => key === at);
  const country = countries.find(({ code }) => code === at);
  if (corridor === undefined) return country === undefined ? null : <div class="tip">{t("flow.only", { country: country.label })}</div>;
  const { from, to, figure } = corridor;
  return (
    <div class="tip">
      <span class="tip-title">{t("flow.pair", { from: from.label, to: to.label })}</span>
      <span class="tip-row">
        <span>{t(figure.kind === "protected" ? "protectedCount" : "syntheticCount")}</span>
        <strong>{words(figure).figure}</strong>
      </span>
      <span class="tip-detail">
        {figure.kind === "protected" ? protectedWords(figure.value, manifest, strings).detail : t("kindSynthetic")}
      </span>
    </div>
  );
}

const NONE: readonly Corridor[] = [];

export function Flows({ from, to, world }: { readonly from: Chart; readonly to: Chart; readonly world: World | null }) {
  const { explorer, strings } = usePage();
  const { t } = strings;
  const { selection } = explorer;
  const { kind, corridors } = useCorridors(from, to);
  const asked = useAsked(typeof corridors === "string" ? NONE : corridors);
  const { only, wanted, shown, countries, pick } = asked;
  const picture = useRef<SVGSVGElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const id = useId();
  const drawn = world === null ? [] : onMap(shown, world);
  const title = t("map.corridors", { from: from.label, to: to.label });
  const exhibit = (): Exhibit => ({
    name: `corridors-${from.name}-${to.name}`,
    title,
    axes: [from, to].map(({ name, label }) => ({ name, label })),
    cells: wanted.map(({ from: start, to: end, figure }) => ({ at: [start, end].map(({ code, label }) => ({ code, label })), figure })),
    form: "bars",
    ...(selection.size === 0 && only === undefined ? { prepared: `${from.name}--by--${to.name}` } : {}),
    ...(picture.current ? { svg: () => pictureOf(picture.current!, legend.current, t("map.boundaries")) } : {}),
  });
  return (
    <section class="chart map" aria-labelledby={id} data-name={`${from.name}--${to.name}`}>
      <header class="chart-head">
        <h2 id={id}>{title}</h2>
        <KindNote kind={kind} short />
        <span class="chart-tools">{shown.length > 0 && <ExhibitMenu exhibit={exhibit} />}</span>
      </header>
      {kind === "synthetic" && <KindNote kind={kind} />}
      <p class="hint">{t("flow.hint", { from: from.label, to: to.label })}</p>
      <Choices {...asked} />
      <div class="map-columns map-columns-flows">
        {world !== null && (
          <div>
            <Frame
              world={world}
              picture={picture}
              name={title}
              description={t("flow.description", { n: drawn.length, from: from.label, to: to.label })}
              centre={only && world.points.get(only.code)}
              onPick={(key) => pick(key.split(">")[0]!)}
              draw={(sight, hovered) => (
                <>
                  <Ground world={world} />
                  <Bands drawn={drawn} only={only?.code ?? ""} sight={sight} hovered={hovered} />
                  <Names world={world} sight={sight} wishes={placesOf(drawn)} />
                </>
              )}
              note={(key) => <Note at={key} drawn={drawn} countries={countries} />}
            />
          </div>
        )}
        <div>
          {drawn.length > 0 && <Legend list={legend} title={t("map.legend")} items={legendOf(drawn, only, strings)} />}
          <Told
            corridors={corridors}
            shown={shown.length}
            all={wanted.length}
            hidden={world === null ? 0 : shown.length - drawn.length}
            kind={kind}
          />
          {world !== null && <p class="map-boundaries">{t("map.boundaries")}</p>}
        </div>
      </div>
      {shown.length > 0 && <CorridorTable title={title} from={from} to={to} corridors={shown} pick={pick} only={only?.code ?? ""} />}
    </section>
  );
}

function Mark({ path, class: name, width }: { readonly path: string; readonly class: string; readonly width?: number }) {
  return (
    <svg class="map-swatch" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
      <path class={name} d={path} style={width === undefined ? undefined : { strokeWidth: `${width}px` }} />
    </svg>
  );
}

/** What is shown of how much, and what the rest is. */
function Told(props: {
  readonly corridors: readonly Corridor[] | NotHere;
  readonly shown: number;
  readonly all: number;
  /** How many are not on the map. */
  readonly hidden: number;
  readonly kind: Kind;
}) {
  const { corridors, shown, all, hidden, kind } = props;
  const { manifest, strings } = usePage();
  const { t } = strings;
  const whyNot = {
    loading: t("state.loading"),
    failed: t("state.unavailable.detail"),
    "not computed": t("state.notComputed.length", { length: manifest.reportingLength }),
  };
  const sentences =
    typeof corridors === "string"
      ? [whyNot[corridors]]
      : [
          shown > 0 ? t("flow.shown", { shown, all }) : t(kind === "protected" ? "flow.none" : "flow.noneSynthetic"),
          ...(hidden > 0 ? [t("flow.notDrawn", { n: hidden })] : []),
          ...(kind === "protected" && shown > 0 ? [t("flow.rest")] : []),
          t("flow.notRecorded"),
        ];
  return (
    <p class="map-told" role="status" data-testid="flow-told">
      {sentences.join(" ")}
    </p>
  );
}
