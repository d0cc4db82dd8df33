/** The first view: all attributes as charts that filter one another, grouped as the standard groups them. */

import type { Chart as ChartOf, Manifest } from "../model/manifest";
import type { Strings } from "../strings/strings";
import { Chart } from "./chart";
import { usePage } from "./context";

export interface Group {
  readonly label: string;
  readonly charts: readonly ChartOf[];
}

/** Charts under the headings of the release, in its order; what belongs to no heading comes last. */
export function byGroup(manifest: Manifest, strings: Strings): Group[] {
  const codes = new Set(manifest.groups.map(({ code }) => code));
  return [
    ...manifest.groups.map(({ code, label }) => ({ label, charts: manifest.charts.filter(({ group }) => group === code) })),
    { label: strings.t("otherGroup"), charts: manifest.charts.filter(({ group }) => !codes.has(group)) },
  ].filter(({ charts }) => charts.length > 0);
}

export function Explore() {
  const { manifest, strings, explorer } = usePage();
  if (!explorer.ready) return <p class="loading">{strings.t("loading")}</p>;
  const only = manifest.charts.find(({ name }) => name === explorer.state.options.rows);
  if (only !== undefined) return <Chart chart={only} />;
  return (
    <>
      <p class="lead">{strings.t("exploreHint")}</p>
      <div class="groups">
        {byGroup(manifest, strings).map(({ label, charts }) => (
          <section key={label} class="group">
            <h2>{label}</h2>
            <div class={charts.length === 1 ? "charts charts-alone" : "charts"}>
              {charts.map((chart) => (
                <Chart key={chart.name} chart={chart} titled={chart.label !== label} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
