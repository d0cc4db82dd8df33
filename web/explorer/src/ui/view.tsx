/** The view that a state asks for; all but the first are fetched when they are wanted. */

import type { ComponentType } from "preact";
import type { ViewName } from "../model/address";
import { usePage } from "./context";
import { Explore } from "./explore";
import { Lazy } from "./lazy";

type Load = () => Promise<{ readonly default: ComponentType }>;

const LOADERS: Readonly<Record<Exclude<ViewName, "explore">, Load>> = {
  map: () => import("../views/map/map"),
  trends: () => import("../views/trends/trends"),
  table: () => import("../views/table/table"),
  compare: () => import("../views/compare/compare"),
  distinct: () => import("../views/distinct/distinct"),
  stories: () => import("../views/stories/stories"),
  about: () => import("../views/about/about"),
};

export function View() {
  const { view } = usePage().explorer.state;
  return view === "explore" ? <Explore /> : <Lazy key={view} load={LOADERS[view]} />;
}
