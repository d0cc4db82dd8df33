/** Counts of hundreds of bars, kept until what they depend on changes. */

import { useRef } from "preact/hooks";

interface Kept<T> {
  readonly inputs: readonly unknown[];
  readonly value: T;
}

/** How many values are kept: two selections, and the two before them. */
const MOST = 4;

/**
 * A memory of values that are made anew only where an input has changed, or where they were not complete.
 *
 * @param isComplete Says that nothing of a value is still being loaded.
 * @returns A function of the inputs (compared by identity) and of what makes the value.
 */
export function useMemory<T>(isComplete: (value: T) => boolean): (inputs: readonly unknown[], make: () => T) => T {
  const kept = useRef<Kept<T>[]>([]);
  return (inputs, make) => {
    const known = kept.current.find((one) => one.inputs.every((input, i) => Object.is(input, inputs[i])));
    if (known !== undefined) return known.value;
    const value = make();
    if (isComplete(value)) kept.current = [{ inputs, value }, ...kept.current].slice(0, MOST);
    return value;
  };
}
