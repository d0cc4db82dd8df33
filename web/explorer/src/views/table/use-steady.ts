/** A drawing that does not flicker while the records are asked anew. */

import type { ComponentChild } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

const PATIENCE = 1000;

/**
 * What was drawn stays until the new figures are complete; but not for long: then they are shown as still loading.
 *
 * @param drawn What is to be drawn.
 * @param complete Whether all of its figures are there.
 */
export function useSteady(drawn: ComponentChild, complete: boolean): ComponentChild {
  const last = useRef<ComponentChild>(null);
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = complete ? 0 : setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [complete]);
  if (complete || late || last.current === null) last.current = drawn;
  return last.current;
}
