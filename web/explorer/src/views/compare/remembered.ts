/** Counts of hundreds of bars, kept until what they depend on changes. */

import { useRef } from "preact/hooks";

interface Kept<T> {
  readonly inputs: readonly unknown[];
  readonly value: T;
}

/**
 * A value that is made anew only where an input has changed, or where it was not complete.
 *
 * @param inputs Compared by identity.
 * @param isComplete Says that nothing of it is still being loaded.
 */
export function useRemembered<T>(inputs: readonly unknown[], make: () => T, isComplete: (value: T) => boolean): T {
  const kept = useRef<Kept<T> | null>(null);
  const { current } = kept;
  if (current !== null && current.inputs.every((input, i) => Object.is(input, inputs[i]))) return current.value;
  const value = make();
  kept.current = isComplete(value) ? { inputs, value } : null;
  return value;
}
