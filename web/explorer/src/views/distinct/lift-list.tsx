/** Values with how many times as frequent they are, as bars from 1 on a doubling scale, and as a table. */

import { choose } from "../../model/selection";
import { barLabel } from "../../model/words";
import { shareWords } from "../../strings/figures";
import { usePage } from "../../ui/context";
import { useFigureWords } from "../../ui/figure";
import { liftNumber, percentInterval, shareOrState, timesInterval } from "../compare/numbers";
import type { Association, Scale } from "./standing-out";

/** A value by its attribute and its own name. */
export function useAssociationName(): (one: Association) => { readonly value: string; readonly attribute: string } {
  const { manifest } = usePage();
  return ({ column, value, chart }) => {
    const name = barLabel(manifest.columns[column]!, value);
    return { value: name, attribute: chart.label === name ? "" : chart.label };
  };
}

/** "2.3 times". */
export function useTimes(): (one: Association) => string {
  const { strings } = usePage();
  return ({ lift }) => (lift.state === "known" ? strings.t("times", { value: strings.ratio(liftNumber(lift.value)) }) : strings.t("noShare"));
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function Span({ one, scale }: { readonly one: Association; readonly scale: Scale }) {
  const { lift } = one;
  if (lift.state === "unknown" || lift.low === null || lift.high === null) return null;
  const [value, low, high, even] = [lift.value, lift.low, lift.high, 1].map(scale.place) as [number, number, number, number];
  const [first, last] = [Math.min(value, even), Math.max(value, even)];
  return (
    <>
      <span class="lift-fill" style={{ insetInlineStart: percent(first), inlineSize: percent(last - first) }} />
      <span class="lift-interval" style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }} />
    </>
  );
}

function Row({ one, scale }: { readonly one: Association; readonly scale: Scale }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const { value, attribute } = useAssociationName()(one);
  const times = useTimes()(one);
  const column = manifest.columns[one.column]!;
  const shares = [
    [t("distinct.here"), one.here],
    [t("distinct.all"), one.all],
  ] as const;
  return (
    <li class="lift-row">
      <span class="lift-label">
        <button
          type="button"
          class="lift-add"
          aria-label={t("distinct.add", { value })}
          title={t("distinct.add", { value })}
          data-column={column.name}
          data-value={column.values[one.value]!.code}
          onClick={() => explorer.choose(choose(explorer.wanted().selection, one.column, [one.value]))}
        >
          {value}
        </button>
        <span class="lift-detail">{attribute}</span>
      </span>
      <span class="lift-plot" aria-hidden="true">
        <span class="lift-even" style={{ insetInlineStart: percent(scale.place(1)) }} />
        <Span one={one} scale={scale} />
      </span>
      <span class="lift-times">
        <strong>{times}</strong>
        <span class="lift-detail">{timesInterval(one.lift, strings)}</span>
      </span>
      {shares.map(([name, share]) => (
        <span key={name} class="lift-share">
          <span class="lift-key">{name} </span>
          {shareOrState(share, strings)}
          <span class="lift-detail">{percentInterval(share, strings)}</span>
        </span>
      ))}
    </li>
  );
}

/** Bars from 1 to each lift, with intervals as lines. */
export function LiftList(props: { readonly found: readonly Association[]; readonly scale: Scale; readonly title: string }) {
  const { found, scale, title } = props;
  const { strings } = usePage();
  const { t } = strings;
  return (
    <>
      <div class="lift-row lift-head" aria-hidden="true">
        <span class="lift-plot">
          {scale.ticks.map((tick) => (
            <span key={tick} class="lift-tick" style={{ insetInlineStart: percent(scale.place(tick)) }}>
              {strings.ratio(liftNumber(tick))}
            </span>
          ))}
        </span>
        <span class="lift-times">{t("distinct.times")}</span>
        <span class="lift-share">{t("distinct.here")}</span>
        <span class="lift-share">{t("distinct.all")}</span>
      </div>
      <ul class="plain" aria-label={title}>
        {found.map((one) => (
          <Row key={`${one.column}-${one.value}`} one={one} scale={scale} />
        ))}
      </ul>
    </>
  );
}

/** The same as a table, with every interval. */
export function LiftTable({ found, title }: { readonly found: readonly Association[]; readonly title: string }) {
  const { strings } = usePage();
  const { t } = strings;
  const name = useAssociationName();
  const times = useTimes();
  const words = useFigureWords();
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={t("tableOf", { chart: title })}>
      <table class="lift-table">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.value")}</th>
            <th scope="col">{t("distinct.times")}</th>
            <th scope="col">{t("protectedCount")}</th>
            <th scope="col">{t("distinct.here")}</th>
            <th scope="col">{t("distinct.all")}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((one) => {
            const { value, attribute } = name(one);
            const { figure, interval } = words({ kind: "protected", value: one.part });
            return (
              <tr key={`${one.column}-${one.value}`}>
                <th scope="row">{attribute ? t("filterIs", { subject: attribute, items: value }) : value}</th>
                <td>{`${times(one)} (${timesInterval(one.lift, strings)})`}</td>
                <td>{`${figure} (${interval})`}</td>
                <td>{shareWords(one.here, strings)}</td>
                <td>{shareWords(one.all, strings)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
