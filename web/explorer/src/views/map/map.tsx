/** The map: one country attribute in shades, or the corridors between two of them. */

import type { Chart } from "../../model/manifest";
import { Choice } from "../../ui/choice";
import { usePage } from "../../ui/context";
import type { Explorer } from "../../ui/explorer-state";
import { Choropleth } from "./choropleth";
import { countryCharts } from "./corridors";
import { Flows } from "./flows";
import "./map.css";
import { useWorld } from "./use-world";

/** What can be shown: one chart, or corridors from one to another. */
interface Subject {
  readonly key: string;
  readonly label: string;
  readonly from: Chart;
  readonly to?: Chart;
}

function asked(subjects: readonly Subject[], { state }: Explorer): Subject | undefined {
  const { rows, columns, show } = state.options;
  const flows = subjects.filter(({ to }) => to !== undefined);
  const pair = flows.find(({ from, to }) => from.name === rows && (columns === undefined || to!.name === columns));
  if (show === "flows" && flows.length > 0) return pair ?? flows[0];
  return subjects.find(({ from, to }) => to === undefined && from.name === rows) ?? subjects[0];
}

export default function MapView() {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const { world: file, retry } = useWorld();
  const world = typeof file === "string" ? null : file;
  const charts = countryCharts(manifest);
  const subjects: Subject[] = [
    ...charts.map((chart) => ({ key: chart.name, label: chart.label, from: chart })),
    ...charts.flatMap((from, i) =>
      charts.slice(i + 1).map((to) => ({
        key: `${from.name} ${to.name}`,
        label: t("map.corridors", { from: from.label, to: to.label }),
        from,
        to,
      })),
    ),
  ];
  const subject = asked(subjects, explorer);
  if (!explorer.ready || (subject !== undefined && file === "loading")) return <p class="loading">{t("loading")}</p>;
  if (subject === undefined) return <p class="lead">{t("map.none")}</p>;
  const change = (key: string): void => {
    const { from, to } = subjects.find((one) => one.key === key)!;
    const several = charts.length > 2;
    explorer.option({
      rows: from.name,
      columns: several ? to?.name : undefined,
      show: to === undefined ? undefined : "flows",
      by: undefined,
      layers: undefined,
    });
  };
  return (
    <div class="map-view" data-testid="map-view">
      {subjects.length > 1 && !explorer.state.options.embed && (
        <div class="toolbar">
          <Choice
            label={t("map.show")}
            value={subject.key}
            options={subjects.map(({ key, label }) => ({ value: key, label }))}
            onChange={change}
            testid="map-show"
          />
        </div>
      )}
      {file === "failed" && (
        <p class="notice" role="alert" data-testid="map-failed">
          <span>{t("map.failed")}</span>
          <button type="button" class="link" onClick={retry}>
            {t("retry")}
          </button>
        </p>
      )}
      {subject.to === undefined ? (
        <Choropleth key={subject.key} chart={subject.from} world={world} />
      ) : (
        <Flows key={subject.key} from={subject.from} to={subject.to} world={world} />
      )}
    </div>
  );
}
