/** The corridors as a table. */

import type { Chart } from "../../model/manifest";
import { usePage } from "../../ui/context";
import { Extent, useFigureWords } from "../../ui/figure";
import type { Corridor } from "./corridors";

interface CorridorTableProps {
  readonly title: string;
  readonly from: Chart;
  readonly to: Chart;
  readonly corridors: readonly Corridor[];
  /** The country that was chosen; empty for none. */
  readonly only: string;
  readonly pick: (code: string) => void;
}

export function CorridorTable(props: CorridorTableProps) {
  const { title, from, to, corridors, pick, only } = props;
  const { t } = usePage().strings;
  const words = useFigureWords();
  const highest = Math.max(1, ...corridors.map(({ count }) => count));
  const kind = corridors[0]?.figure.kind ?? "protected";
  const country = (code: string, label: string) =>
    code === only ? (
      <strong>{label}</strong>
    ) : (
      <button type="button" class="link flow-country" aria-label={t("flow.only", { country: label })} onClick={() => pick(code)}>
        {label}
      </button>
    );
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={t("tableOf", { chart: title })}>
      <table data-testid="corridors">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{from.label}</th>
            <th scope="col">{to.label}</th>
            <th scope="col" class="numeric">
              {t(kind === "protected" ? "protectedCount" : "syntheticCount")}
            </th>
            <th scope="col">{t("intervalOrState")}</th>
          </tr>
        </thead>
        <tbody>
          {corridors.map(({ from: start, to: end, figure }) => {
            const { figure: number, interval } = words(figure);
            return (
              <tr key={`${start.code}>${end.code}`} data-from={start.code} data-to={end.code}>
                <th scope="row">{country(start.code, start.label)}</th>
                <td>
                  <span class="flow-end">
                    <span class="flow-arrow" aria-hidden="true">
                      →
                    </span>
                    {country(end.code, end.label)}
                  </span>
                </td>
                <td class="numeric">
                  <span class="flow-count">
                    <Extent figure={figure} of={highest} />
                    <span>{number}</span>
                  </span>
                </td>
                <td>{interval}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
