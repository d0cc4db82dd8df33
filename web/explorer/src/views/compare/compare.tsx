/** Two selections side by side: how often every value is found in each, and what differs. */

import { useEffect, useId, useState } from "preact/hooks";
import { boundsOf, type Figure, type Kind } from "../../model/grid";
import type { Bar } from "../../model/manifest";
import { filteredColumns, sameSelection, within, type Selection } from "../../model/selection";
import { SMALLEST_WHOLE } from "../../model/share";
import { barLabel } from "../../model/words";
import { protectedWords } from "../../strings/figures";
import { usePage } from "../../ui/context";
import { byGroup } from "../../ui/explore";
import { ExhibitMenu } from "../../ui/exhibit-menu";
import { KindNote } from "../../ui/figure";
import type { RecordsStage } from "../../ui/records";
import type { SyntheticCounts } from "../../worker/client";
import {
  comparedKind,
  differs,
  drawnOrder,
  isHere,
  leftOut,
  MOST,
  mostDifferent,
  only,
  pairsOf,
  partsOf,
  readyComparisons,
  type Counted,
  type Pair,
  type Side,
} from "./comparing";
import { PairChart, PairList, PairTable, usePairExhibit } from "./pair-list";
import { useMemory } from "./remembered";
import { Sides } from "./sides";
import { TableToggle } from "../../ui/table-toggle";
import "./compare.css";

type Both<T> = readonly [T, T];

interface Counting {
  readonly of: Both<Selection>;
  readonly stage: RecordsStage["stage"];
  readonly counts: Both<SyntheticCounts | null>;
}

interface Asked {
  readonly counts: Both<SyntheticCounts | null>;
  /** Whether they are still on their way. */
  readonly pending: boolean;
}

/** Counts of both selections in the synthetic records, once they are here. */
function useSynthetic(selections: Both<Selection>, kind: Kind): Asked {
  const { records } = usePage().explorer;
  const [counted, setCounted] = useState<Counting | null>(null);
  useEffect(() => {
    if (kind === "protected") return;
    void records.want();
    let gone = false;
    const [one, other] = selections;
    const { stage } = records.status;
    void Promise.all([records.count(one), records.count(other)]).then((counts) => gone || setCounted({ of: selections, stage, counts }));
    return () => void (gone = true);
  }, [...selections, kind, records.status.stage]);
  const { stage } = records.status;
  const isPresent = counted !== null && counted.stage === stage && counted.of.every((selection, i) => selection === selections[i]);
  const pending = stage === "loading" || stage === "waiting" || (stage === "ready" && !isPresent);
  return { counts: isPresent ? counted.counts : NONE, pending };
}

const NONE = [null, null] as const;

/** What a selection counts by itself. */
function useWhole(selection: Selection, kind: Kind, synthetic: SyntheticCounts | null, pending: boolean): Figure {
  const { records, protectedOf } = usePage().explorer;
  if (kind === "protected") return { kind, value: protectedOf(selection) };
  return { kind, count: synthetic !== null && records.knows(selection, []) ? synthetic.total : null, pending };
}

/** What a selection counts with every bar. */
function useParts(): (selection: Selection, kind: Kind, synthetic: SyntheticCounts | null) => Side["parts"] {
  const { explorer, manifest } = usePage();
  const { records, protectedOf, store } = explorer;
  const recall = useMemory<Side["parts"]>((parts) => [...parts.values()].every(isHere));
  return (selection, kind, synthetic) => {
    const count = (bar: Bar): Figure => {
      if (kind === "protected") return { kind, value: protectedOf(within(selection, bar)) };
      const isKnown = synthetic !== null && records.knows(selection, [bar]);
      return { kind, count: isKnown ? synthetic.counts[manifest.columns[bar.column]!.values[bar.value]!.id]! : null };
    };
    return recall([manifest, selection, kind, synthetic, records.failedColumns], () => {
      // One file of counts then answers for all bars of a chart.
      store.prefer(filteredColumns(selection));
      return partsOf(selection, manifest, count);
    });
  };
}

/** Comparisons to begin with. */
function Start() {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const rank = (bar: Bar): number => {
    const value = explorer.protectedOf(only(bar));
    return value.state === "reported" ? value.count : -1;
  };
  const label = ({ column, value }: Bar): string => barLabel(manifest.columns[column]!, value);
  return (
    <div class="compare-start">
      <p>{t("compare.start")}</p>
      <ul class="plain">
        {readyComparisons(manifest, rank).map(({ chart, bars: [first, second] }) => (
          <li key={chart.name}>
            <button
              type="button"
              class="button"
              data-testid="ready-comparison"
              onClick={() => explorer.go({ selection: only(first), other: only(second) })}
            >
              {t("compare.ready", { attribute: chart.label, first: label(first), second: label(second) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why there are no shares of a selection at all; empty where there are. */
function useWhyNot(): (counted: Counted) => string {
  const { manifest, strings } = usePage();
  return ({ selection, whole }) => {
    const isLong = selection.size >= manifest.reportingLength;
    if (whole.kind === "protected" && isLong) return strings.t("state.notComputed.length", { length: manifest.reportingLength });
    const small = strings.t("noShare.small", { smallest: SMALLEST_WHOLE });
    if (whole.kind === "synthetic") return whole.count !== null && whole.count < SMALLEST_WHOLE ? small : "";
    if (whole.value.state === "loading") return "";
    if (whole.value.state !== "reported") return protectedWords(whole.value, manifest, strings).detail;
    if (whole.value.missing > 0) return strings.t("noShare.partial");
    return (boundsOf(whole)?.[0] ?? 0) < SMALLEST_WHOLE ? small : "";
  };
}

/** How many shares differ, or why that cannot be said (yet). */
function useFinding(pairs: readonly Pair[], kind: Kind): string {
  const { explorer, strings } = usePage();
  const { t } = strings;
  if (kind === "synthetic") {
    if (pairs.some(({ parts }) => parts.every(isHere))) return t("compare.synthetic");
    return explorer.records.status.stage === "failed" ? t("notAvailableDetail") : t("loading");
  }
  if (!pairs.every(({ parts }) => parts.every(isHere))) return t("loading");
  const n = pairs.filter(differs).length;
  if (n === 0) return t("compare.none");
  return t("compare.found", { n, all: pairs.filter(({ difference }) => difference.state === "known").length });
}

function Most({ pairs, kind }: { readonly pairs: readonly Pair[]; readonly kind: Kind }) {
  const { t } = usePage().strings;
  const finding = useFinding(pairs, kind);
  const exhibit = usePairExhibit();
  const [table, setTable] = useState(false);
  const id = useId();
  const ranked = mostDifferent(pairs, kind);
  const shown = ranked.slice(0, MOST);
  const title = t("compare.most");
  return (
    <section class="group chart compare-most" data-testid="differs-most" aria-labelledby={id}>
      <header class="chart-head">
        <h2 id={id}>{title}</h2>
        {shown.length > 0 && (
          <span class="chart-tools">
            <TableToggle table={table} title={title} turn={() => setTable(!table)} />
            <ExhibitMenu exhibit={() => exhibit("compare-most", title, shown, t("compare.value"))} />
          </span>
        )}
      </header>
      <p class="lead" role="status" data-testid="differs-count">
        {finding} {ranked.length > MOST && t("compare.moreBelow", { n: MOST })}
      </p>
      {shown.length > 0 && (table ? <PairTable pairs={shown} title={title} detailed /> : <PairList pairs={shown} title={title} detailed />)}
    </section>
  );
}

function Reading() {
  const { t } = usePage().strings;
  return (
    <details class="cite">
      <summary>{t("compare.read")}</summary>
      {(["marks", "difference", "overlap", "cause"] as const).map((name) => (
        <p key={name}>{t(`compare.read.${name}`)}</p>
      ))}
    </details>
  );
}

function Charts({ pairs, kind }: { readonly pairs: readonly Pair[]; readonly kind: Kind }) {
  const { manifest, strings } = usePage();
  const present = new Set(pairs.map(({ chart }) => chart));
  return (
    <>
      {byGroup(manifest, strings).map(({ label, charts }) => {
        const own = charts.filter((chart) => present.has(chart));
        return (
          own.length > 0 && (
            <section key={label} class="group">
              <h2>{label}</h2>
              <div class="charts">
                {own.map((chart) => (
                  <PairChart
                    key={chart.name}
                    chart={chart}
                    pairs={drawnOrder(chart, manifest, pairs)}
                    kind={kind}
                    titled={chart.label !== label}
                  />
                ))}
              </div>
            </section>
          )
        );
      })}
    </>
  );
}

function Result({ pairs, kind }: { readonly pairs: readonly Pair[]; readonly kind: Kind }) {
  const { explorer, manifest, strings } = usePage();
  const { selection, other, options } = explorer.state;
  const one = manifest.charts.find(({ name }) => name === options.rows);
  const ofOne = one === undefined ? [] : drawnOrder(one, manifest, pairs);
  const left = leftOut(manifest, selection, other);
  if (one !== undefined && ofOne.length > 0)
    return (
      <>
        <PairChart chart={one} pairs={ofOne} kind={kind} titled />
        {!options.embed && (
          <button type="button" class="link" onClick={() => explorer.option({ rows: undefined })}>
            {strings.t("compare.showAll")}
          </button>
        )}
        <Reading />
      </>
    );
  return (
    <>
      <KindNote kind={kind} />
      <Reading />
      <Most pairs={pairs} kind={kind} />
      {left.length > 0 && <p class="quiet compare-left">{strings.t("compare.leftOut", { attributes: strings.both(left) })}</p>}
      <Charts pairs={pairs} kind={kind} />
    </>
  );
}

export default function Compare() {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const { selection, other, options } = explorer.state;
  const kind = comparedKind(selection, other, manifest, explorer.figures);
  const { counts: synthetic, pending } = useSynthetic([selection, other], kind);
  const one = { selection, whole: useWhole(selection, kind, synthetic[0], pending) };
  const two = { selection: other, whole: useWhole(other, kind, synthetic[1], pending) };
  const whyNot = useWhyNot();
  const parts = useParts();
  const isSame = sameSelection(selection, other);
  const problems = [one, two].map((side, i) => ({ why: whyNot(side), side: t(i === 0 ? "compare.a" : "compare.b") }));
  const isTold = !isSame && problems.every(({ why }) => why === "");
  const sides = (): Both<Side> => [
    { ...one, parts: parts(selection, kind, synthetic[0]) },
    { ...two, parts: parts(other, kind, synthetic[1]) },
  ];
  if (!explorer.ready) return <p class="loading">{t("loading")}</p>;
  return (
    <div class="compare" data-testid="compare">
      {!options.embed && <p class="lead">{t("compare.hint")}</p>}
      <Sides sides={[one, two]} kind={kind} />
      {isSame && selection.size === 0 && <Start />}
      {isSame && selection.size > 0 && <p class="compare-note">{t("compare.same")}</p>}
      {!isSame &&
        problems.map(
          ({ why, side }) =>
            why !== "" && (
              <p key={side} class="compare-note">
                {t("compare.noShares", { side, why })}
              </p>
            ),
        )}
      {isTold && <Result pairs={pairsOf(manifest, ...sides())} kind={kind} />}
    </div>
  );
}
