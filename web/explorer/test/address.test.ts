import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeState, encodeState, OPTIONS, START, VIEWS, type State } from "../src/model/address";
import { parseManifest, type Column } from "../src/model/manifest";
import { EVERYTHING, sameSelection, type Selection } from "../src/model/selection";
import { manifest, rawManifest } from "./fixture";

const { columns } = manifest();

/** Names and codes that mean something else in an address. */
function awkward(): readonly Column[] {
  const names = ["~view", "!x", "~b.gender", "a=b", "a&b", "%41", "ünï"];
  const codes = ["~", "!AA", "2014..2016", "a,b", "~b.", "%2C", ""];
  const raw = {
    ...rawManifest(),
    columns: names.map((name) => ({ name, file: "c", shard: 0, type: "category", values: codes.map((code) => [code, "", 1]) })),
    charts: [{ name: "a", bars: [[0, 0]] }],
  };
  const result = parseManifest(raw);
  if (!result.ok) throw new Error(result.problem);
  return result.manifest.columns;
}

const anySelection = (of: readonly Column[]) =>
  fc
    .tuple(...of.map((column) => fc.oneof(fc.constant([]), fc.subarray(column.values.map((_, i) => i)))))
    .map((chosen): Selection => new Map(chosen.flatMap((values, i) => (values.length ? [[i, new Set(values)] as const] : []))));

const anyState = (of: readonly Column[]): fc.Arbitrary<State> =>
  fc.record({
    view: fc.constantFrom(...VIEWS),
    selection: anySelection(of),
    other: anySelection(of),
    options: fc
      .tuple(...OPTIONS.map(() => fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("gender", "~x", "a&b=c", "!")), { nil: undefined })))
      .map((values) => Object.fromEntries(OPTIONS.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]])))),
  });

const choice = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));
const state = (change: Partial<State>): State => ({ ...START, ...change });
const written = (selection: Selection): string => encodeState(state({ selection }), columns);
const read = (fragment: string) => decodeState(fragment, columns);

describe("the address of a state", () => {
  it.each([
    ["plain", columns],
    ["awkward", awkward()],
  ])("leads back to the same state, whatever its values are called (%s names)", (_, of) => {
    fc.assert(
      fc.property(anyState(of), (wanted) => {
        const { state: back, dropped } = decodeState(`#${encodeState(wanted, of)}`, of);
        expect(dropped).toEqual([]);
        expect([back.view, back.options]).toEqual([wanted.view, wanted.options]);
        expect(sameSelection(back.selection, wanted.selection)).toBe(true);
        expect(sameSelection(back.other, wanted.other)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("can stand in a link as it is", () => {
    fc.assert(
      fc.property(anyState(awkward()), (wanted) => {
        const address = new URL(`https://example.org/#${encodeState(wanted, awkward())}`);
        expect(decodeState(address.hash, awkward()).state.view).toBe(wanted.view);
        expect(encodeState(wanted, awkward())).not.toMatch(/[\s"<>]/);
      }),
    );
  });

  it("is empty at the start", () => expect(encodeState(START, columns)).toBe(""));

  it("is short and can be read", () => {
    expect(written(choice([0, [0]], [2, [0, 1, 2]], [3, [0]], [4, [0]], [5, [0]]))).toBe(
      "gender=Female&year=!2017,!&means=threats,debt&isForcedLabour=1",
    );
    expect(encodeState({ view: "table", selection: choice([1, [0]]), other: choice([0, [1]]), options: { rows: "gender", lang: "fr" } }, columns)).toBe(
      "~view=table&~rows=gender&~lang=fr&place=AA&~b.gender=Male",
    );
  });

  it("tells what is excluded where that is shorter", () => {
    expect(written(choice([1, [0, 2]]))).toBe("place=!B%2CB");
    expect(written(choice([4, [1, 2]]))).toBe("means=!debt");
    expect(written(choice([3, [0]], [4, [1, 2]]))).toBe("means=threats,!debt");
    expect(written(choice([1, [0, 1, 2]]))).toBe("place=AA,B%2CB,C%26C%3D");
  });

  it("writes and reads years in a row as a range", () => {
    expect(read("year=2014..2016").state.selection).toEqual(choice([2, [0, 1, 2]]));
    expect(read("year=!2014..2016").state.selection).toEqual(choice([2, [3, 4]]));
    const long = [...columns.slice(0, 2), { ...columns[2]!, values: [...columns[2]!.values, ...columns[0]!.values, ...columns[0]!.values] }];
    expect(encodeState(state({ selection: choice([2, [0, 1, 2, 3]]) }), long)).toBe("year=2014..2017");
  });
});

describe("an address that was read", () => {
  it("of the first form of the explorer still works", () => {
    expect(read("#gender=Female").state).toEqual(state({ selection: choice([0, [0]]) }));
    expect(read("#gender=Female,&year=2014..2016&means=threats,debt").state.selection).toEqual(
      choice([0, [0, 2]], [2, [0, 1, 2]], [3, [0]], [4, [0]]),
    );
    expect(read("means:threats=1").state.selection).toEqual(choice([3, [0]]));
  });

  it("takes excluded values from all others", () => {
    expect(read("gender=!Female").state.selection).toEqual(choice([0, [1, 2]]));
    expect(read("gender=!Female,!Male").state.selection).toEqual(choice([0, [2]]));
    expect(read("gender=!").state.selection).toEqual(choice([0, [0, 1]]));
    expect(read("means=!debt,threats").state.selection).toEqual(choice([3, [0]], [4, [1, 2]]));
  });

  it("chooses everything, and nothing else, where all is excluded", () => {
    expect(read("gender=!Female,!Male,!").state.selection).toEqual(EVERYTHING);
  });

  it("keeps the second selection apart", () => {
    const { state: found } = read("gender=Male&~b.gender=Female&~b.means=!debt");
    expect([found.selection, found.other]).toEqual([choice([0, [1]]), choice([0, [0]], [4, [1, 2]])]);
  });

  it("drops and names what the release does not have, and keeps the rest", () => {
    const { state: found, dropped } = read(
      "#gender=Female,Robot&planet=Mars&year=1850..1860&means=spells&junk&~view=moon&~colour=red&place=!ZZ&~b.planet=Mars&~b.gender=Robot&~",
    );
    expect([...found.selection.keys()]).toEqual([0]);
    expect([found.view, found.other, found.options]).toEqual(["explore", EVERYTHING, {}]);
    expect(dropped).toEqual([
      "gender=Robot", "planet=Mars", "year=1850..1860", "means=spells", "junk", "~view=moon", "~colour=red", "place=!ZZ", "planet=Mars", "gender=Robot", "~",
    ]);
  });

  it("survives any text", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.webFragments(),
      fc.array(fc.constantFrom("gender", "means", "~b.", "~", "!", "=", "&", ",", "%", "..", "year", "2014", "~view", "#", "\0"), { maxLength: 12 }).map((parts) => parts.join("")),
      fc.constantFrom("gender=%E0%A4%A", "&&==,,&=", "~b.=", "=", "__proto__=1", "~__proto__=1", "constructor=1"),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { state: found } = read(text);
        for (const selection of [found.selection, found.other])
          for (const [column, values] of selection) {
            expect(values.size).toBeGreaterThan(0);
            for (const value of values) expect(columns[column]!.values[value]).toBeDefined();
          }
        expect(VIEWS).toContain(found.view);
        expect(OPTIONS).toEqual(expect.arrayContaining(Object.keys(found.options)));
      }),
      { numRuns: 500 },
    );
  });
});
