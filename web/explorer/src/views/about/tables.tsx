/** What is not shown, and how precise the rest is. */

import { usePage } from "../../ui/context";
import { byLength, notShown } from "./figures";

export function SuppressedTable() {
  const { manifest, strings } = usePage();
  const { t, number } = strings;
  return (
    <div class="about-table" tabIndex={0} role="region" aria-label={t("about.suppressed.table")}>
      <table data-testid="suppressed">
        <caption>{t("about.suppressed.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("about.values")}</th>
            <th scope="col" class="numeric">
              {t("about.possible")}
            </th>
            <th scope="col" class="numeric">
              {t("about.reported")}
            </th>
            <th scope="col" class="numeric">
              {t("about.notShown")}
            </th>
          </tr>
        </thead>
        <tbody>
          {manifest.about.suppressed.map((row) => {
            const share = notShown(row);
            return (
              <tr key={row.k}>
                <th scope="row">{t("about.together", { n: row.k })}</th>
                <td class="numeric">{number(row.possible)}</td>
                <td class="numeric">{number(row.reported)}</td>
                <td class="numeric">{share === null ? "–" : strings.share(share)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function PrecisionTable() {
  const { manifest, strings } = usePage();
  const { t, number, percent } = strings;
  const caption = t("about.precision.table", { level: percent(manifest.interval) });
  return (
    <div class="about-table" tabIndex={0} role="region" aria-label={caption}>
      <table data-testid="precision">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("about.size")}</th>
            <th scope="col" class="numeric">
              {t("about.combinations")}
            </th>
            <th scope="col" class="numeric">
              {t("about.halfWidth")}
            </th>
            <th scope="col" class="numeric">
              {t("about.relative")}
            </th>
          </tr>
        </thead>
        {byLength(manifest.about.precision).map(({ k, rows }) => (
          <tbody key={k}>
            <tr>
              <th scope="rowgroup" colSpan={4} class="about-rows">
                {t("about.together", { n: k })}
              </th>
            </tr>
            {rows.map(({ from, to, combinations, halfWidth, relative }) => (
              <tr key={from}>
                <th scope="row">{to === null ? t("about.sizeFrom", { from }) : t("about.sizeRange", { from, to })}</th>
                <td class="numeric">{number(combinations)}</td>
                <td class="numeric">{t("about.plusMinus", { value: number(halfWidth) })}</td>
                <td class="numeric">{t("about.plusMinus", { value: strings.share(relative) })}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
