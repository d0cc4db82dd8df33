/** The numbers of the lines as a table: years down, lines across. */

import { useState } from "preact/hooks";
import { usePage } from "../../ui/context";
import { cellText } from "../table/cross";
import { useBarLabel, useEntryWords } from "../table/entry";
import type { Trend } from "./model";
import type { Trends } from "./use-trends";

interface Props {
  readonly trend: Trend;
  readonly trends: Trends;
  readonly title: string;
}

function Numbers({ trend, trends, title }: Props) {
  const { strings } = usePage();
  const label = useBarLabel();
  const words = useEntryWords();
  return (
    <div class="cross-wrap" role="region" tabIndex={0} aria-label={strings.t("tableOf", { chart: title })}>
      <table class="cross" data-testid="trends-table">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col" class="cross-axis">
              {trend.years.label}
            </th>
            {trends.lines.map(({ bar }, i) => (
              <th key={i} scope="col" class="cross-column">
                {bar === null ? strings.t("trends.whole") : label(bar)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trends.numbers.map((year, row) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {trends.lines.map(({ entries }, i) => (
                <td key={i}>
                  <span class="cross-cell">{cellText(words(entries[row]!))}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Twin(props: Props) {
  const { t } = usePage().strings;
  const [open, setOpen] = useState(false);
  return (
    <details class="trend-twin" data-testid="trends-twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("trends.table")}</summary>
      {open && <Numbers {...props} />}
    </details>
  );
}
