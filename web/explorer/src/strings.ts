/** Every word of the page that does not come from the release. One object per language; English is the fallback. */

import type { Guarantee } from "./model/manifest";
import type { Protected } from "./model/protected";
import type { Phrase } from "./model/words";

export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}

/** A protected count in words: the figure, what stands before it, and what must be known of it. */
export interface ProtectedWords {
  readonly prefix: string;
  readonly figure: string;
  readonly detail: string;
}

export interface Context {
  readonly interval: number;
  readonly reportingLength: number;
}

const english = (asked: string) => {
  const language = asked === "en" ? "en-GB" : asked;
  const numbers = new Intl.NumberFormat(language);
  const compact = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(language);
  const either = new Intl.ListFormat(language, { type: "disjunction" });
  const both = new Intl.ListFormat(language, { type: "conjunction" });
  const number = (value: number): string => numbers.format(value);
  const counted = (value: number, one: string, other: string): string =>
    `${number(value)} ${plural.select(value) === "one" ? one : other}`;
  const phrase = (part: Phrase): Segment[] => {
    const texts = part.items.map(({ text }) => text);
    // "Woman or girl or Man or boy" would leave the reader guessing.
    const unclear = texts.length > 1 && texts.some((text) => /\b(or|and)\b|,/.test(text));
    const items = unclear ? texts.map((text) => `“${text}”`) : texts;
    return [
      { text: `${part.subject} ${part.verb} `, strong: false },
      { text: (part.verb === "is" ? either : both).format(items), strong: true },
    ];
  };

  return {
    number,
    compact: (value: number): string => compact.format(value),
    percent: (share: number): string => percent.format(share),
    fileSize: (bytes: number): string =>
      bytes >= 1e6 ? `${numbers.format(Math.round(bytes / 1e5) / 10)} MB` : `${number(Math.max(1, Math.round(bytes / 1e3)))} kB`,
    date: (iso: string): string => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
    },

    // The page
    skip: "Skip to the charts",
    loading: "Loading the release …",
    release: (version: string): string => `Release ${version}`,
    published: (date: string): string => `Published ${date}`,
    dataRelease: "Data release",
    links: { summary: "Summary", methodology: "Methodology", codebook: "Codebook", data: "Data files" },
    charts: "Charts",
    chartsHint: (synthetic: boolean): string =>
      `Bars ${synthetic ? "count synthetic records" : "show protected counts"}. ` +
      "Choose bars to see only those records: several values of one attribute mean any of them; " +
      "different attributes must all hold.",
    otherGroup: "More",
    prevalenceTitle: "Identified cases, not all cases.",
    prevalence: "These figures count cases that were identified; they do not say how common such cases are.",

    // The selection
    selection: "Your selection",
    everything: "All records",
    sentenceStart: "Records in which ",
    phrase,
    sentence: (parts: readonly (readonly Segment[])[]): string =>
      `Records in which ${parts.map((part) => part.map(({ text }) => text).join("")).join("; ")}`,
    separator: "; ",
    range: (first: string, last: string): string => `${first} to ${last}`,
    filters: "Chosen filters",
    removeFilter: (what: string): string => `Remove: ${what}`,
    reset: "Reset",
    undo: "Undo",
    download: "Download",
    downloadSelection: "Records of this selection (CSV)",
    downloadCounts: "Counts of this selection (CSV)",
    preparing: "Preparing the file …",

    // Counts
    protectedCount: "Protected count",
    protectedHint: "of the case records; the figure to quote",
    protectedWords: (value: Protected, context: Context): ProtectedWords => protectedWords(value, context),
    announceProtected: (words: ProtectedWords): string =>
      `Protected count: ${words.prefix} ${words.figure}. ${words.detail}`.replace(/\s+/g, " "),

    brief: (value: Protected): string => brief(value),
    comparison: {
      synthetic: "Synthetic count",
      hint: "of the synthetic records; for exploring",
      loading: "Loading the synthetic records.",
      unavailable: "Not available",
      unavailableDetail: "Records that this selection needs could not be loaded. This is not a zero.",
      share: (share: number): string => `Counted exactly: ${percent.format(share)} of all synthetic records.`,
      protected: "Protected count",
      state: "Interval or state",
      announce: (figure: string): string => `Synthetic count: ${figure}.`,
      citeTitle: "Which number do I quote?",
      cite: [
        "Quote the protected count, with its interval: it was computed from the case records and then protected by noise.",
        "Use the synthetic count to explore: it is counted in invented records that resemble the cases as a whole. It is there " +
          "for every selection, but it is least reliable where it is small.",
        "Where the two differ much, trust the protected count.",
      ],
    },

    // Charts
    andHint: "A case can have several of these. Those you choose must hold together.",
    yearHint: "Choose a year; drag, or hold Shift, for a range. With the keyboard: arrows move, Shift and arrow widen.",
    clear: "Clear",
    clearChart: (chart: string): string => `Clear the filter on ${chart}`,
    asTable: "Table",
    asChart: "Chart",
    tableOf: (chart: string): string => `${chart} (table)`,
    fromYear: "From",
    toYear: "to",
    anyYear: "any",
    showAll: (count: number): string => `Show all ${number(count)}`,
    showFewer: "Show the first 10",
    search: (chart: string): string => `Search in ${chart}`,
    searchPlaceholder: "Search …",
    noMatch: "Nothing found.",
    shownOf: (shown: number, all: number): string => `${number(shown)} of ${number(all)} shown`,
    notAvailable: "not available",
    value: "Value",
    count: "Count",
    syntheticRecords: "Synthetic records",
    chosen: "chosen",
    protectedOnly: "Bars show protected counts, because synthetic records that they need could not be loaded.",

    // Notices
    notices: "Notices",
    dismiss: "Dismiss",
    dropped: (parts: readonly string[]): string =>
      `The address asked for something this release does not have; it was left out: ${parts.join(", ")}.`,
    rowsFailed: "The synthetic records could not be loaded. Protected counts still work; reload the page to try again.",
    columnsFailed: (labels: readonly string[]): string =>
      `${counted(labels.length, "attribute", "attributes")} could not be loaded (missing or damaged file): ${labels.join(", ")}. ` +
      "Protected counts are shown in place of synthetic ones there; everything else works.",
    countsFailed: (files: readonly string[]): string =>
      `A file of protected counts could not be loaded (missing or damaged): ${files.join(", ")}. The rest works.`,
    downloadFailed: "The file could not be made, because some records are not loaded.",
    manifestMissing:
      "The data of this release could not be loaded. The file data/explorer/manifest.json is missing, damaged, or out of reach.",
    manifestLocal: "This page was opened from a disk. Browsers load its data only from a web server, even a local one.",
    manifestFormat: (format: string): string =>
      `This explorer reads releases of the form "shoal-explorer/1"; this release is of the form "${format || "unknown"}". ` +
      "The page and the data are of different ages. Please use the explorer that came with the release.",
    manifestContent: (where: string): string => `The description of this release is damaged at ${where}.`,
    manifestWayOut: "The data themselves may still be read: see the",

    // Foot
    guarantee: "How people are protected",
    guaranteeWords: (guarantee: Guarantee): string => guaranteeWords(guarantee),
    guaranteeMore: "How this is done, and where it ends:",
    threeStates: "Three states of a protected count",
    reportedMeaning: "Reported: a count with its interval. It may be quoted.",
    suppressedMeaning: "Suppressed: not shown. It is not a zero.",
    notComputedMeaning: (length: number): string =>
      `Not computed: protected counts exist for up to ${length} attribute values together, and not for “not recorded”.`,
    data: "Data and documentation",
    licence: (licence: string): string => `Licence: ${licence}`,
    contact: "Questions and corrections:",
    source: "About the records",
    help: "If you or someone you know needs help",
    helpNot: "This page is not a helpline.",
    noTracking: "This page sets no cookies, loads nothing from elsewhere and sends nothing about what you choose.",
  };

  function protectedWords(value: Protected, context: Context): ProtectedWords {
    const plain = (figure: string, detail: string): ProtectedWords => ({ prefix: "", figure, detail });
    switch (value.state) {
      case "loading":
        return plain("…", "Loading the protected count.");
      case "unavailable":
        return plain("Not loaded", "The file with this count could not be loaded. This is not a zero.");
      case "suppressed":
        return plain("Suppressed", "Too uncertain to mean anything, or near zero. This is not a zero.");
      case "not computed":
        return plain(
          "Not computed",
          value.reason === "length"
            ? `Protected counts exist for up to ${context.reportingLength} attribute values together. Remove a filter to see one.`
            : "Protected counts exist only for recorded values.",
        );
      case "reported":
        return reported(value, context);
    }
  }

  function brief(value: Protected): string {
    switch (value.state) {
      case "loading":
        return "loading …";
      case "unavailable":
        return "not loaded";
      case "suppressed":
        return "suppressed";
      case "not computed":
        return "not computed";
      case "reported":
        if (value.low === null || value.high === null) return "total";
        return `${number(value.low)} to ${number(value.high)}${value.missing > 0 ? ", in part" : value.parts > 1 ? ", summed" : ""}`;
    }
  }

  function reported(value: Extract<Protected, { state: "reported" }>, context: Context): ProtectedWords {
    const figure = number(value.count);
    if (value.low === null || value.high === null)
      return { prefix: "", figure, detail: "Reported: the total, itself protected by noise." };
    const bounds = `${number(value.low)} to ${number(value.high)}`;
    const level = percent.format(context.interval);
    if (value.missing > 0)
      return {
        prefix: "at least",
        figure,
        detail:
          `Reported in part: the sum of ${counted(value.parts, "protected count", "protected counts")} (bounds ${bounds}). ` +
          `${counted(value.missing, "further combination is", "further combinations are")} suppressed or not computed and left out.`,
      };
    if (value.parts > 1)
      return {
        prefix: "",
        figure,
        detail: `Reported: the sum of ${number(value.parts)} protected counts; their ${level} bounds added up give ${bounds}.`,
      };
    return { prefix: "", figure, detail: `Reported, with a ${level} interval of ${bounds}.` };
  }

  function guaranteeWords(guarantee: Guarantee): string {
    if (guarantee.mode === "dp" && guarantee.epsilon !== undefined) {
      const delta = guarantee.delta === undefined ? "" : ` and delta = ${guarantee.delta.toString()}`;
      return (
        "Random noise was added before anything left the collection, so that what is published depends only little on any one " +
        "person, whatever else an onlooker knows. This is differential privacy. How little is said by " +
        `epsilon = ${number(guarantee.epsilon)}${delta}: the smaller, the stronger the promise. ` +
        "Each synthetic record is invented; none is the record of a person."
      );
    }
    if (guarantee.k !== undefined)
      return (
        `No count below ${number(guarantee.k)} people was published, and every synthetic record has a form shared by at least ` +
        `${number(guarantee.k)} people. This protects less than differential privacy does; the methodology says where it ends.`
      );
    return "The methodology says how the people in these records are protected, and where that protection ends.";
  }
};

export type Strings = ReturnType<typeof english>;

/** French, Spanish and Arabic go here: each a function like `english`, typed by `Strings`. */
const LANGUAGES: Readonly<Record<string, (language: string) => Strings>> = { en: english };

/** The words for a language of a release (BCP 47). */
export function stringsFor(language: string): Strings {
  const base = language.split("-")[0]!.toLowerCase();
  const make = LANGUAGES[base];
  return make === undefined ? english("en") : make(safeLocale(language));
}

function safeLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)\b/i.test(language);
