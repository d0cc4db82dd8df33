/** The file of the world, fetched once, when a map is first wanted. */

import { useEffect, useState } from "preact/hooks";
import { loadJson } from "../../data/load";
import { readWorld, type World } from "../../model/world";

const FILE = "assets/world.json";

let reading: Promise<World> | null = null;

function read(): Promise<World> {
  reading ??= loadJson(FILE).then(readWorld);
  // What failed once may be tried again.
  reading.catch(() => (reading = null));
  return reading;
}

export interface WorldState {
  readonly world: World | "loading" | "failed";
  readonly retry: () => void;
}

export function useWorld(): WorldState {
  const [world, setWorld] = useState<World | "loading" | "failed">("loading");
  const fetchWorld = (): void => {
    setWorld("loading");
    read().then(setWorld, () => setWorld("failed"));
  };
  useEffect(fetchWorld, []);
  return { world, retry: fetchWorld };
}
