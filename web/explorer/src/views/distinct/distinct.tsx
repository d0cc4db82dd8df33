/** What stands out in a selection: values more or less frequent than among all cases, where the interval excludes chance. */

import { useState } from "preact/hooks";
import type { Exhibit } from "../../model/exhibit";
import type { Bar } from "../../model/manifest";
import { filteredColumns } from "../../model/selection";
import { SMALLEST_WHOLE } from "../../model/share";
import { selectionWords } from "../../model/words";
import { protectedWords } from "../../strings/figures";
import type { Key } from "../../strings/strings";
import { Choice } from "../../ui/choice";
import { usePage } from "../../ui/context";
import { ExhibitMenu } from "../../ui/exhibit-menu";
import { byGroup } from "../../ui/explore";
import { KindNote } from "../../ui/figure";
import { useOwnSelection } from "../../ui/filter-search";
import { Chips } from "../../ui/statement";
import { only, readyComparisons } from "../compare/comparing";
import { TableToggle } from "../../ui/table-toggle";
import { useMemory } from "../compare/remembered";
import { LiftList, LiftTable, useAssociationName } from "./lift-list";
import { associations, hasLifts, isComplete, scaleOf, standingOut, type Association, type StandingOut, type Untold } from "./standing-out";
import "./distinct.css";

/** How many are shown, and how many more each time. */
const STEP = 15;

const ALL = "all";

/** Selections to begin with. */
function Start() {
  const { explorer, manifest, strings } = usePage();
  const rank = (bar: Bar): number => {
    const value = explorer.protectedOf(only(bar));
    return value.state === "reported" ? value.count : -1;
  };
  return (
    <div class="distinct-note">
      <p>{strings.t("distinct.start")}</p>
      <ul class="plain">
        {readyComparisons(manifest, rank).map(({ chart, bars: [first] }) => (
          <li key={chart.name}>
            <button type="button" class="button" data-testid="ready-selection" onClick={() => explorer.choose(only(first))}>
              {selectionWords(only(first), manifest, strings)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TooLong() {
  const { manifest, strings } = usePage();
  return (
    <div class="distinct-note" data-testid="distinct-too-long">
      <p>{strings.t("distinct.tooLong", { length: manifest.reportingLength })}</p>
      <Chips edited={useOwnSelection()} />
    </div>
  );
}

/** What is taken away of a list: each value with its count in the selection, and its lift. */
function useExhibit(): (name: string, title: string, found: readonly Association[]) => Exhibit {
  const { manifest, strings } = usePage();
  const nameOf = useAssociationName();
  return (name, title, found) => ({
    name,
    title,
    axes: [{ name: "value", label: strings.t("compare.value") }],
    cells: found.map((one) => {
      const column = manifest.columns[one.column]!;
      const { value, attribute } = nameOf(one);
      const place = { code: `${column.name}=${column.values[one.value]!.code}`, label: attribute ? strings.t("filterIs", { subject: attribute, items: value }) : value };
      return { at: [place], figure: { kind: "protected", value: one.part }, ratio: one.lift };
    }),
    form: "bars",
    measure: "lift",
  });
}

const LISTS = {
  more: { count: "distinct.moreCount", none: "distinct.noMore" },
  less: { count: "distinct.lessCount", none: "distinct.noLess" },
} as const;

function List(props: { readonly name: "more" | "less"; readonly found: readonly Association[]; readonly loading: boolean }) {
  const { name, found, loading } = props;
  const { t } = usePage().strings;
  const exhibit = useExhibit();
  const [most, setMost] = useState(STEP);
  const [table, setTable] = useState(false);
  const title = t(`distinct.${name}`);
  const shown = found.slice(0, most);
  const left = found.length - shown.length;
  return (
    <section class="group chart lift-chart" aria-labelledby={`distinct-${name}`} data-testid={`distinct-${name}`}>
      <header class="chart-head">
        <h2 id={`distinct-${name}`}>{title}</h2>
        {found.length > 0 && (
          <span class="chart-tools">
            <TableToggle table={table} title={title} turn={() => setTable(!table)} />
            <ExhibitMenu exhibit={() => exhibit(`distinct-${name}`, title, found)} />
          </span>
        )}
      </header>
      <p class="lead" role="status">
        {loading ? t("loading") : found.length === 0 ? t(LISTS[name].none) : t(LISTS[name].count, { n: found.length })}
      </p>
      {found.length > 0 && (table ? <LiftTable found={found} title={title} /> : <LiftList found={shown} scale={scaleOf(found, name)} title={title} />)}
      {!table && left > 0 && (
        <button type="button" class="link" data-testid={`distinct-${name}-all`} onClick={() => setMost(most + STEP)}>
          {t("distinct.showMore", { n: Math.min(STEP, left) })}
        </button>
      )}
    </section>
  );
}

/** In the order in which they are told. */
const UNTOLD: readonly (readonly [Untold, Key])[] = [
  ["not different", "distinct.untold.notDifferent"],
  ["suppressed", "distinct.untold.suppressed"],
  ["small", "distinct.untold.small"],
  ["partial", "distinct.untold.partial"],
  ["not computed", "distinct.untold.notComputed"],
  ["loading", "distinct.untold.loading"],
  ["unavailable", "distinct.untold.unavailable"],
];

function WhatIsUntold({ untold }: { readonly untold: StandingOut["untold"] }) {
  const { t } = usePage().strings;
  const all = [...untold.values()].reduce((sum, n) => sum + n, 0);
  if (all === 0) return null;
  return (
    <details class="cite" data-testid="distinct-untold">
      <summary>{t("distinct.untold", { n: all })}</summary>
      <ul>
        {UNTOLD.map(([why, key]) => {
          const n = untold.get(why) ?? 0;
          return n > 0 && <li key={key}>{t(key, { n, smallest: SMALLEST_WHOLE })}</li>;
        })}
      </ul>
    </details>
  );
}

function Reading() {
  const { t } = usePage().strings;
  return (
    <details class="cite">
      <summary>{t("compare.read")}</summary>
      {(["times", "interval", "scale", "cause"] as const).map((name) => (
        <p key={name}>{t(`distinct.read.${name}`)}</p>
      ))}
    </details>
  );
}

/** Why nothing can stand out in the selection as it is; empty where it can. */
function useWhyNot(): string {
  const { explorer, manifest, strings } = usePage();
  const whole = explorer.protectedOf(explorer.selection);
  if (whole.state === "loading") return "";
  if (whole.state !== "reported") return protectedWords(whole, manifest, strings).detail;
  if (whole.missing > 0) return strings.t("noShare.partial");
  return (whole.low ?? 0) < SMALLEST_WHOLE ? strings.t("noShare.small", { smallest: SMALLEST_WHOLE }) : "";
}

function Groups({ chosen }: { readonly chosen: string }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const options = byGroup(manifest, strings).map(({ label, charts }) => ({ value: charts[0]!.group, label }));
  return (
    <div class="toolbar">
      <Choice
        label={t("distinct.group")}
        value={chosen}
        options={[{ value: ALL, label: t("distinct.allGroups") }, ...options]}
        onChange={(group) => explorer.option({ by: group === ALL ? undefined : group })}
        testid="distinct-group"
      />
    </div>
  );
}

function Result() {
  const { explorer, manifest } = usePage();
  const { selection, store, protectedOf } = explorer;
  const recall = useMemory(isComplete);
  const found = recall([manifest, selection], () => {
    store.prefer(filteredColumns(selection));
    return associations(selection, manifest, protectedOf);
  });
  const asked = explorer.state.options.by;
  const group = manifest.charts.some((chart) => chart.group === asked) ? asked! : ALL;
  const told = standingOut(group === ALL ? found : found.filter(({ chart }) => chart.group === group));
  const loading = !isComplete(found);
  return (
    <>
      <Groups chosen={group} />
      <KindNote kind="protected" />
      <Reading />
      <List name="more" found={told.more} loading={loading} />
      <List name="less" found={told.less} loading={loading} />
      <WhatIsUntold untold={told.untold} />
    </>
  );
}

export default function Distinct() {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const whyNot = useWhyNot();
  const { selection } = explorer;
  if (!explorer.ready) return <p class="loading">{t("loading")}</p>;
  const isLong = !hasLifts(selection, manifest);
  return (
    <div class="distinct" data-testid="distinct">
      <p class="lead">{t("distinct.hint")}</p>
      {selection.size === 0 ? (
        <Start />
      ) : isLong ? (
        <TooLong />
      ) : whyNot !== "" ? (
        <p class="distinct-note">{t("distinct.noWhole", { why: whyNot })}</p>
      ) : (
        <Result />
      )}
    </div>
  );
}
