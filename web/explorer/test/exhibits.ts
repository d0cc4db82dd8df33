/** Invented exhibits of every form for the tests. */

import fc from "fast-check";
import type { Exhibit, ExhibitCell, Place, Provenance } from "../src/model/exhibit";
import type { Protected } from "../src/model/protected";
import type { Ratio } from "../src/model/share";

/** Texts of any code units: control characters, halves of pairs, marks of direction, markup. */
export const anything = (): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."<>&\"'=@\t\r\n\0, "),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    maxLength: 60,
  });

export const PROVENANCE: Provenance = {
  selection: "Cases in which gender is woman or girl",
  filters: { gender: ["Female"] },
  address: "https://data.example.org/2026.1/index.html#gender=Female",
  release: { title: "Invented", version: "2026.1" },
  citation: "Someone (2026). Invented (version 2026.1) [Data set].",
  notPrevalence: "Identified cases only.",
};

export const LEVEL = { interval: 0.9, reportingLength: 3 };

export const reported = (count: number, missing = 0): Protected => ({
  state: "reported",
  count,
  low: Math.max(0, count - 20),
  high: count + 30,
  how: "one",
  parts: 1,
  missing,
});

export const place = (code: string, label = code): Place => ({ code, label });

export const known = (value: number): Ratio => ({ state: "known", value, low: value * 0.8, high: value * 1.3 });

const axis = (name: string, label: string) => ({ name, label });

const cell = (at: readonly Place[], value: Protected, ratio?: Ratio): ExhibitCell => ({
  at,
  figure: { kind: "protected", value },
  ...(ratio ? { ratio } : {}),
});

/** One bar for each count; a count that is null is suppressed, one beneath nought not computed. */
export function barsOf(counts: readonly (number | null)[]): Exhibit {
  const valueOf = (count: number | null): Protected =>
    count === null ? { state: "suppressed" } : count < 0 ? { state: "not computed", reason: "value" } : reported(count);
  return {
    name: "gender",
    title: "Gender",
    axes: [axis("gender", "Gender")],
    cells: counts.map((count, i) => cell([place(`c${i}`, `Value ${i}`)], valueOf(count), known(0.1))),
    form: "bars",
  };
}

const YEARS = ["2015", "2016", "2017", "2018", "2019", "2020"].map((code) => place(code));
const COUNTRIES = ["Aland", "Bland", "Cland of the many and various southern isles", "Dland"].map((label, i) =>
  place("ABCD"[i]!, label),
);

const years: Exhibit = {
  name: "year",
  title: "Year",
  axes: [axis("year", "Year")],
  cells: [
    ...YEARS.map((year, i) => cell([year], i === 2 ? { state: "suppressed" } : reported(100 + i * 40))),
    cell([place("", "Not recorded")], { state: "not computed", reason: "value" }),
  ],
  form: "years",
};

const crossed = (form: Exhibit["form"]): Exhibit => ({
  name: "country--by--year",
  title: "Country by year",
  axes: [axis("country", "Country"), axis("year", "Year")],
  cells: COUNTRIES.flatMap((country, i) =>
    YEARS.map((year, j) =>
      cell([country, year], i === 1 && (j === 2 || j === 4) ? { state: "suppressed" } : reported((i + 1) * 60 + j * 25)),
    ),
  ),
  form,
});

const layered: Exhibit = {
  ...crossed("heat"),
  axes: [axis("country", "Country"), axis("year", "Year"), axis("gender", "Gender")],
  cells: ["Women", "Men"].flatMap((gender) => crossed("heat").cells.map((one) => ({ ...one, at: [...one.at, place(gender)] }))),
};

const SIDES = [place("a", "Cases in which citizenship is Aland"), place("b", "All cases")];

const pairs: Exhibit = {
  name: "compare",
  title: "Means of control",
  axes: [axis("means", "Means of control"), axis("side", "Selection")],
  cells: COUNTRIES.flatMap((one, i) =>
    SIDES.map((side, j): ExhibitCell => {
      const ratio: Ratio = i === 3 && j === 1 ? { state: "unknown", reason: "small" } : known(0.1 + 0.15 * i + 0.05 * j);
      return cell([one, side], reported(50), ratio);
    }),
  ),
  form: "pairs",
};

const lifts: Exhibit = {
  ...barsOf([200, 100, 50, 40]),
  title: "What stands out",
  cells: barsOf([200, 100, 50, 40]).cells.map((one, i) => ({ ...one, ratio: known([3.2, 1.9, 1.4, 0.4][i]!) })),
  measure: "lift",
};

const synthetic: Exhibit = {
  ...barsOf([1]),
  cells: [120, 30, null].map((count, i) => ({ at: [place(`s${i}`)], figure: { kind: "synthetic", count } })),
};

export const EXHIBITS: Readonly<Record<string, Exhibit>> = {
  bars: barsOf([1200, 640, null, -1, 12]),
  long: barsOf(Array.from({ length: 60 }, (_, i) => (i < 40 ? 400 - i : null))),
  years,
  heat: crossed("heat"),
  layered,
  series: crossed("series"),
  line: { ...years, form: "series" },
  pairs,
  lifts,
  synthetic,
  empty: { ...barsOf([]) },
  drawn: {
    ...barsOf([5]),
    svg: () =>
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" viewBox="0 0 200 100"><rect width="200" height="100" fill="#eee"/></svg>',
  },
};
