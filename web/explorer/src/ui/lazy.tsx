/** Parts of the page that are fetched when they are first shown. */

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePage } from "./context";

type Stage = { readonly view: ComponentType } | "loading" | "failed";

export function Lazy({ load }: { readonly load: () => Promise<{ readonly default: ComponentType }> }) {
  const { strings } = usePage();
  const [stage, setStage] = useState<Stage>("loading");
  const fetchView = (): void => {
    setStage("loading");
    load().then(
      (module) => setStage({ view: module.default }),
      () => setStage("failed"),
    );
  };
  useEffect(fetchView, [load]);
  if (stage === "loading") return <p class="loading">{strings.t("state.loading")}</p>;
  if (stage === "failed")
    return (
      <p class="notice" role="alert">
        <span>{strings.t("viewFailed")}</span>
        <button type="button" class="link" onClick={fetchView}>
          {strings.t("retry")}
        </button>
      </p>
    );
  return <stage.view />;
}
