/** Shares of two selections as pairs of marks on a line, and as a table. */

import { useState } from "preact/hooks";
import { LONG, SHORT, ticks } from "../../model/bars";
import { placeOf, type Exhibit } from "../../model/exhibit";
import type { Kind } from "../../model/grid";
import type { Chart } from "../../model/manifest";
import type { Ratio } from "../../model/share";
import { barLabel, selectionWords } from "../../model/words";
import { shareWords, whyNoShare } from "../../strings/figures";
import { usePage } from "../../ui/context";
import { ExhibitMenu } from "../../ui/exhibit-menu";
import { KindNote, useFigureWords } from "../../ui/figure";
import { differs, type Pair } from "./comparing";
import { percentInterval, pointsInterval, shareOrState } from "./numbers";
import { TableToggle } from "../../ui/table-toggle";

export const SIDES = ["a", "b"] as const;
export type SideName = (typeof SIDES)[number];

/** The mark of A or B, as it stands in charts. */
export function Mark({ side }: { readonly side: SideName }) {
  return <span class={`pair-mark pair-mark-${side}`} aria-hidden="true" />;
}

const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

function Spot({ side, ratio, of }: { readonly side: SideName; readonly ratio: Ratio; readonly of: number }) {
  if (ratio.state === "unknown") return null;
  const { value, low, high } = ratio;
  return (
    <>
      {low !== null && high !== null && (
        <span
          class={`pair-interval pair-interval-${side}`}
          style={{ insetInlineStart: percent(low / of), inlineSize: percent((high - low) / of) }}
        />
      )}
      <span class={`pair-spot pair-mark pair-mark-${side}`} style={{ insetInlineStart: percent(value / of) }} />
    </>
  );
}

/** The line between the two. */
function Link({ pair, of }: { readonly pair: Pair; readonly of: number }) {
  const [a, b] = pair.shares;
  if (a.state === "unknown" || b.state === "unknown") return null;
  const [first, last] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return <span class="pair-link" style={{ insetInlineStart: percent(first / of), inlineSize: percent((last - first) / of) }} />;
}

function Difference({ pair, detailed }: { readonly pair: Pair; readonly detailed: boolean }) {
  const { strings } = usePage();
  const { t } = strings;
  const { difference } = pair;
  if (difference.state === "unknown") return <span class="pair-difference state-word">–</span>;
  const isSynthetic = difference.low === null;
  if (!isSynthetic && !differs(pair)) return <span class="pair-difference state-word">{t("compare.unclear")}</span>;
  return (
    <span class={isSynthetic ? "pair-difference" : "pair-difference pair-sure"}>
      <span class="pair-key">{t("compare.difference")} </span>
      {strings.points(difference.value)}
      {detailed && <span class="pair-detail">{pointsInterval(difference, strings)}</span>}
    </span>
  );
}

function Row(props: { readonly pair: Pair; readonly of: number; readonly detailed: boolean }) {
  const { pair, of, detailed } = props;
  const { manifest, strings } = usePage();
  const column = manifest.columns[pair.column]!;
  return (
    <li class="pair-row" data-column={column.name} data-value={column.values[pair.value]!.code}>
      <span class="pair-label">
        {barLabel(column, pair.value)}
        {detailed && pair.chart.label !== barLabel(column, pair.value) && <span class="pair-detail">{pair.chart.label}</span>}
      </span>
      <span class="pair-plot" aria-hidden="true">
        <Link pair={pair} of={of} />
        <Spot side="a" ratio={pair.shares[0]} of={of} />
        <Spot side="b" ratio={pair.shares[1]} of={of} />
      </span>
      {SIDES.map((side, i) => {
        const share = pair.shares[i]!;
        return (
          <span key={side} class={share.state === "known" ? "pair-share" : "pair-share state-word"}>
            <span class="pair-key">
              <Mark side={side} />
              {strings.t(`compare.mark.${side}`)}{" "}
            </span>
            {shareOrState(share, strings)}
            {detailed && <span class="pair-detail">{percentInterval(share, strings)}</span>}
          </span>
        );
      })}
      <Difference pair={pair} detailed={detailed} />
    </li>
  );
}

/** The scale above the rows, and what the numbers beside them are. */
function Head({ scale, of }: { readonly scale: readonly number[]; readonly of: number }) {
  const { strings } = usePage();
  return (
    <div class="pair-row pair-head" aria-hidden="true">
      <span class="pair-plot">
        {scale.map((tick) => (
          <span key={tick} class="pair-tick" style={{ insetInlineStart: percent(tick / of) }}>
            {strings.percent(tick)}
          </span>
        ))}
      </span>
      {SIDES.map((side) => (
        <span key={side} class="pair-share">
          <Mark side={side} />
          {strings.t(`compare.mark.${side}`)}
        </span>
      ))}
      <span class="pair-difference">{strings.t("compare.difference")}</span>
    </div>
  );
}

const highest = ({ shares }: Pair): number =>
  Math.max(0, ...shares.map((share) => (share.state === "known" ? (share.high ?? share.value) : 0)));

/** @param detailed Names the attribute of each value and writes the intervals out. */
export function PairList(props: { readonly pairs: readonly Pair[]; readonly title: string; readonly detailed?: boolean }) {
  const { pairs, title, detailed = false } = props;
  // Round percentages, but never beyond all of it.
  const scale = ticks(Math.max(0.01, ...pairs.map(highest)) * 100).map((tick) => tick / 100).filter((tick) => tick <= 1);
  const top = Math.max(scale.at(-1)!, ...pairs.map(highest));
  return (
    <div class={detailed ? "pairs pairs-detailed" : "pairs"} style={{ "--pair-step": percent((scale[1] ?? top) / top) }}>
      <Head scale={scale} of={top} />
      <ul class="pair-list" aria-label={title}>
        {pairs.map((pair) => (
          <Row key={`${pair.column}-${pair.value}`} pair={pair} of={top} detailed={detailed} />
        ))}
      </ul>
    </div>
  );
}

function DifferenceCell({ pair }: { readonly pair: Pair }) {
  const { strings } = usePage();
  const { difference } = pair;
  if (difference.state === "unknown") return <td class="state-word">{whyNoShare(difference, strings)}</td>;
  if (difference.low === null) return <td>{strings.points(difference.value)}</td>;
  const words = `${strings.points(difference.value)} (${pointsInterval(difference, strings)})`;
  if (differs(pair)) return <td class="pair-sure">{words}</td>;
  return (
    <td>
      {words} <span class="state-word">{strings.t("compare.unclearLong")}</span>
    </td>
  );
}

/** The same as a table: counts, shares and differences, all with their intervals. */
export function PairTable(props: { readonly pairs: readonly Pair[]; readonly title: string; readonly detailed?: boolean }) {
  const { pairs, title, detailed = false } = props;
  const { manifest, strings } = usePage();
  const { t } = strings;
  const words = useFigureWords();
  const nameOf = (pair: Pair): string => {
    const items = barLabel(manifest.columns[pair.column]!, pair.value);
    return detailed && pair.chart.label !== items ? t("filterIs", { subject: pair.chart.label, items }) : items;
  };
  const counts = pairs[0]?.parts[0].kind === "synthetic" ? "compare.recordsIn" : "compare.countIn";
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={t("tableOf", { chart: title })}>
      <table class="pair-table">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.value")}</th>
            {SIDES.flatMap((side) =>
              ([counts, "compare.shareIn"] as const).map((key) => (
                <th key={side + key} scope="col">
                  {t(key, { side: t(`compare.mark.${side}`) })}
                </th>
              )),
            )}
            <th scope="col">{t("compare.difference")}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.column}-${pair.value}`}>
              <th scope="row">
                {nameOf(pair)}
              </th>
              {SIDES.flatMap((side, i) => {
                const { figure, interval } = words(pair.parts[i]!);
                const share = pair.shares[i]!;
                return [
                  <td key={`${side}-count`}>{interval && interval !== figure ? `${figure} (${interval})` : figure}</td>,
                  <td key={`${side}-share`} class={share.state === "known" ? undefined : "state-word"}>
                    {share.state === "known" ? shareWords(share, strings) : shareOrState(share, strings)}
                  </td>,
                ];
              })}
              <DifferenceCell pair={pair} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Makes what can be taken away of pairs: each bar in both selections. */
export function usePairExhibit(): (name: string, title: string, pairs: readonly Pair[], axis: string) => Exhibit {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  return (name, title, pairs, axis) => {
    const places = [explorer.state.selection, explorer.state.other].map((selection, i) => ({
      code: SIDES[i]!.toUpperCase(),
      label: t("filterIs", { subject: t(`compare.mark.${SIDES[i]!}`), items: selectionWords(selection, manifest, strings) }),
    }));
    return {
      name,
      title,
      axes: [
        { name: "value", label: axis },
        { name: "selection", label: t("compare.selection") },
      ],
      cells: pairs.flatMap((pair) => {
        const own = placeOf(manifest, pair);
        const column = manifest.columns[pair.column]!;
        const named = { code: `${column.name}=${column.values[pair.value]!.code}`, label: t("filterIs", { subject: pair.chart.label, items: own.label }) };
        const place = pair.chart.label === axis ? own : named;
        return places.map((side, i) => ({ at: [place, side], figure: pair.parts[i]!, ratio: pair.shares[i]! }));
      }),
      form: "pairs",
    };
  };
}

/** One attribute: its pairs as a chart or as a table. */
export function PairChart(props: {
  readonly chart: Chart;
  readonly pairs: readonly Pair[];
  readonly kind: Kind;
  readonly titled: boolean;
}) {
  const { chart, pairs, kind, titled } = props;
  const { t } = usePage().strings;
  const exhibit = usePairExhibit();
  const [table, setTable] = useState(false);
  const [all, setAll] = useState(false);
  const isLong = pairs.length > LONG && chart.type !== "ordered" && chart.type !== "year";
  const title = t("compare.title", { chart: chart.label });
  return (
    <section class="chart pair-chart" data-chart={chart.label} data-name={chart.name} aria-label={title}>
      <header class="chart-head">
        <h3 class={titled ? undefined : "hidden"}>
          {chart.label}
        </h3>
        <KindNote kind={kind} short />
        <span class="chart-tools">
          <TableToggle table={table} title={chart.label} turn={() => setTable(!table)} />
          <ExhibitMenu exhibit={() => exhibit(`compare-${chart.name}`, title, pairs, chart.label)} />
        </span>
      </header>
      {table ? <PairTable pairs={pairs} title={title} /> : <PairList pairs={isLong && !all ? pairs.slice(0, SHORT) : pairs} title={title} />}
      {!table && isLong && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("showFewer", { n: SHORT }) : t("showAll", { n: pairs.length })}
        </button>
      )}
    </section>
  );
}
