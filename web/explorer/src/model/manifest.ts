/** The manifest of a release: what there is to show. Checked here once, trusted everywhere else. */

const NAME = "shoal-explorer/";
const VERSION = 2;
export const FORMAT = `${NAME}${VERSION}`;

export type ColumnType = "category" | "ordered" | "year" | "country" | "flag";

export interface Value {
  readonly code: string;
  readonly label: string;
  /** Whether protected counts exist for it. */
  readonly reported: boolean;
  /** Its number among all values of all columns. */
  readonly id: number;
}

export interface Column {
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  readonly bytes: 1 | 2;
  readonly file: string;
  readonly values: readonly Value[];
  /** The part of the counts in which its combinations stand: the number of its chart. */
  readonly shard: number;
  /** The multi-valued attribute of which this flag column is one code. */
  readonly attribute?: string;
  readonly code?: string;
  readonly separator?: string;
}

export interface Bar {
  readonly column: number;
  readonly value: number;
}

export interface Chart {
  /** Its name in addresses and file names. */
  readonly name: string;
  readonly label: string;
  readonly group: string;
  readonly type: ColumnType | "flags";
  readonly bars: readonly Bar[];
}

/** How the counts of one length are cut into files. */
export interface Shards {
  /** How many shards a file's name has. */
  readonly by: number;
  /** Names of files that would hold nothing. */
  readonly empty: ReadonlySet<string>;
}

export interface ReleaseFile {
  readonly path: string;
  readonly bytes?: number;
  readonly label: string;
}

export interface Helpline {
  readonly name: string;
  readonly phone?: string;
  readonly url?: string;
  readonly country?: string;
}

export interface Guarantee {
  readonly mode: string;
  readonly epsilon?: number;
  readonly delta?: number;
  readonly k?: number;
}

export interface Release {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly publisher: string;
  readonly contact: string;
  readonly licence: string;
  readonly created: string;
  readonly language: string;
  readonly homepage: string;
  readonly sourceNote: string;
  readonly citation: string;
}

export interface Story {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly languages: readonly string[];
}

/** What is told of the whole release: public figures only. */
export interface About {
  readonly suppressed: readonly { readonly k: number; readonly possible: number; readonly reported: number }[];
  readonly precision: readonly Precision[];
  readonly history: readonly { readonly version: string; readonly created: string; readonly changes: readonly string[] }[];
}

/** How wide the intervals of counts of one size are. */
export interface Precision {
  readonly k: number;
  readonly from: number;
  readonly to: number | null;
  readonly combinations: number;
  /** The middle one of the half widths, in cases. */
  readonly halfWidth: number;
  /** The same as a share of the count. */
  readonly relative: number;
}

export interface Manifest {
  readonly release: Release;
  readonly guarantee: Guarantee;
  readonly records: number;
  /** Bounds of the true number of cases, where the release gives them. */
  readonly recordsInterval: readonly [number, number] | null;
  readonly reportingLength: number;
  readonly interval: number;
  readonly columns: readonly Column[];
  readonly charts: readonly Chart[];
  readonly groups: readonly { readonly code: string; readonly label: string }[];
  readonly counts: ReadonlyMap<number, Shards>;
  readonly unreported: string;
  readonly files: readonly ReleaseFile[];
  readonly languages: readonly string[];
  readonly helplines: readonly Helpline[];
  readonly quickExit: string;
  readonly about: About;
  readonly stories: readonly Story[];
  /** Names of the tables that were built ahead, without suffix. */
  readonly tables: ReadonlySet<string>;
}

export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problem: "format"; readonly format: string; readonly newer: boolean }
  | { readonly ok: false; readonly problem: "content"; readonly where: string };

type Raw = Record<string, unknown>;

/** Thrown inside this module only: names the part of the manifest that cannot be used. */
class Unusable extends Error {}

const isObject = (raw: unknown): raw is Raw => typeof raw === "object" && raw !== null && !Array.isArray(raw);
const list = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);
const text = (raw: unknown): string => (typeof raw === "string" ? raw : typeof raw === "number" ? String(raw) : "");
const texts = (raw: unknown): string[] => list(raw).map(text).filter(Boolean);
const number = (raw: unknown): number => (typeof raw === "number" && Number.isFinite(raw) ? raw : 0);
const isCount = (raw: unknown): raw is number => typeof raw === "number" && Number.isInteger(raw) && raw >= 0;
const objects = (raw: unknown): Raw[] => list(raw).filter(isObject);

/** A path inside the release folder; anything that leads elsewhere is refused. */
const isInside = (path: string): boolean =>
  path !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(path) && !/^[/\\]/.test(path) && !path.split(/[/\\]/).includes("..");

/** A web address that may stand in a link (never `javascript:`). */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/** What may stand in a file's name or an address without being written otherwise. */
const isSlug = (name: string): boolean => /^[\w-]+(\.[\w-]+)*$/.test(name);

function parseColumns(raw: unknown): Column[] {
  let id = 0;
  return list(raw).map((column, position): Column => {
    const where = `columns[${position}]`;
    if (!isObject(column)) throw new Unusable(where);
    const values = list(column["values"]).map((value): Value => {
      const [code, label, reported] = list(value);
      if (typeof code !== "string") throw new Unusable(`${where}.values`);
      return { code, label: text(label) || code, reported: reported === 1, id: id++ };
    });
    const name = text(column["name"]);
    const file = text(column["file"]);
    const type = text(column["type"]) as ColumnType;
    if (values.length === 0) throw new Unusable(`${where}.values`);
    if (name === "") throw new Unusable(`${where}.name`);
    if (!isInside(file)) throw new Unusable(`${where}.file`);
    if (!isCount(column["shard"])) throw new Unusable(`${where}.shard`);
    return {
      name,
      label: text(column["label"]) || name,
      type: ["category", "ordered", "year", "country", "flag"].includes(type) ? type : "category",
      bytes: column["bytes"] === 2 ? 2 : 1,
      file,
      values,
      shard: column["shard"],
      ...(column["attribute"] ? { attribute: text(column["attribute"]) } : {}),
      ...(column["code"] !== undefined ? { code: text(column["code"]) } : {}),
      ...(column["separator"] ? { separator: text(column["separator"]) } : {}),
    };
  });
}

/** Bars that point at nothing are left out; a chart without bars too. */
function parseCharts(raw: unknown, columns: readonly Column[]): Chart[] {
  return objects(raw).flatMap((chart, i) => {
    const bars = list(chart["bars"]).flatMap((bar): Bar[] => {
      const [column, value] = list(bar);
      const exists = isCount(column) && isCount(value) && columns[column]?.values[value] !== undefined;
      return exists ? [{ column, value }] : [];
    });
    const first = bars[0];
    if (first === undefined) return [];
    const name = text(chart["name"]);
    return [
      {
        name: isSlug(name) ? name : `chart-${i}`,
        label: text(chart["label"]) || columns[first.column]!.label,
        group: text(chart["group"]),
        type: text(chart["type"]) as Chart["type"],
        bars,
      },
    ];
  });
}

function parseCounts(raw: unknown, length: number): Map<number, Shards> {
  if (!isObject(raw)) throw new Unusable("counts");
  const counts = new Map<number, Shards>();
  for (let k = 1; k <= length; k++) {
    const shards = raw[String(k)];
    if (!isObject(shards) || !isCount(shards["by"])) throw new Unusable(`counts.${k}`);
    counts.set(k, { by: shards["by"], empty: new Set(list(shards["empty"]).map(text)) });
  }
  return counts;
}

function parseInterval(raw: unknown): [number, number] | null {
  const [low, high] = list(raw);
  return isCount(low) && isCount(high) && low <= high ? [low, high] : null;
}

function parseHelplines(raw: unknown): Helpline[] {
  return objects(raw).flatMap((item): Helpline[] => {
    const [name, phone, url, country] = ["name", "phone", "url", "country"].map((key) => text(item[key]));
    if (!name && !phone) return [];
    return [
      {
        name: name ?? "",
        ...(phone ? { phone } : {}),
        ...(url && isWebAddress(url) ? { url } : {}),
        ...(country ? { country } : {}),
      },
    ];
  });
}

function parseRelease(raw: unknown): Release {
  const it = isObject(raw) ? raw : {};
  return {
    title: text(it["title"]) || "Data release",
    version: text(it["version"]),
    summary: text(it["summary"]),
    publisher: text(it["publisher"]),
    contact: text(it["contact"]),
    licence: text(it["licence"]),
    created: text(it["created"]),
    language: text(it["language"]) || "en",
    homepage: text(it["homepage"]),
    sourceNote: text(it["sourceNote"]),
    citation: text(it["citation"]),
  };
}

function parseGuarantee(raw: unknown): Guarantee {
  const it = isObject(raw) ? raw : {};
  const numbers = (["epsilon", "delta", "k"] as const).filter((name) => typeof it[name] === "number");
  return { mode: text(it["mode"]), ...Object.fromEntries(numbers.map((name) => [name, it[name] as number])) };
}

function parseAbout(raw: unknown): About {
  const it = isObject(raw) ? raw : {};
  return {
    suppressed: objects(it["suppressed"]).map((row) => ({
      k: number(row["k"]),
      possible: number(row["possible"]),
      reported: number(row["reported"]),
    })),
    precision: objects(it["precision"]).map((row) => ({
      k: number(row["k"]),
      from: number(row["from"]),
      to: typeof row["to"] === "number" ? row["to"] : null,
      combinations: number(row["combinations"]),
      halfWidth: number(row["halfWidth"]),
      relative: number(row["relative"]),
    })),
    history: objects(it["history"]).map((row) => ({
      version: text(row["version"]),
      created: text(row["created"]),
      changes: texts(row["changes"]),
    })),
  };
}

function parseStories(raw: unknown): Story[] {
  return objects(raw).flatMap((story): Story[] => {
    const name = text(story["name"]);
    if (!isSlug(name)) return [];
    return [
      {
        name,
        title: text(story["title"]) || name,
        summary: text(story["summary"]),
        languages: texts(story["languages"]).filter(isSlug),
      },
    ];
  });
}

function parse(raw: Raw): Manifest {
  if (!isCount(raw["records"])) throw new Unusable("records");
  const length = raw["reportingLength"];
  if (!isCount(length) || length < 1) throw new Unusable("reportingLength");
  const columns = parseColumns(raw["columns"]);
  if (columns.length === 0) throw new Unusable("columns");
  const charts = parseCharts(raw["charts"], columns);
  if (charts.length === 0) throw new Unusable("charts");
  const release = parseRelease(raw["release"]);
  const exit = text(raw["quickExit"]);
  return {
    release,
    guarantee: parseGuarantee(raw["guarantee"]),
    records: raw["records"],
    recordsInterval: parseInterval(raw["recordsInterval"]),
    reportingLength: length,
    interval: typeof raw["interval"] === "number" ? raw["interval"] : 0.9,
    columns,
    charts,
    groups: objects(raw["groups"]).map((group) => ({ code: text(group["code"]), label: text(group["label"]) })),
    counts: parseCounts(raw["counts"], length),
    unreported: text(raw["unreported"]),
    files: objects(raw["files"]).flatMap((file): ReleaseFile[] => {
      if (!isInside(text(file["path"]))) return [];
      const bytes = isCount(file["bytes"]) ? { bytes: file["bytes"] } : {};
      return [{ path: text(file["path"]), label: text(file["label"]) || text(file["path"]), ...bytes }];
    }),
    languages: [...new Set([release.language, ...texts(raw["languages"]).filter(isSlug)])],
    helplines: parseHelplines(raw["helplines"]),
    quickExit: isWebAddress(exit) ? exit : "https://www.wikipedia.org/",
    about: parseAbout(raw["about"]),
    stories: parseStories(raw["stories"]),
    tables: new Set(texts(raw["tables"]).filter(isSlug)),
  };
}

/** Reads a manifest, or says why this explorer cannot show it. */
export function parseManifest(raw: unknown): ManifestResult {
  if (!isObject(raw)) return { ok: false, problem: "content", where: "manifest.json" };
  const format = text(raw["format"]);
  if (format !== FORMAT) {
    const newer = format.startsWith(NAME) && Number(format.slice(NAME.length)) > VERSION;
    return { ok: false, problem: "format", format, newer };
  }
  try {
    return { ok: true, manifest: parse(raw) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, problem: "content", where: error.message };
    throw error;
  }
}

/** The manifest with the labels of another language laid over it; what has no translation stays. */
export function withLabels(manifest: Manifest, raw: unknown): Manifest {
  if (!isObject(raw)) return manifest;
  const columns = list(raw["columns"]);
  const charts = list(raw["charts"]);
  const groups = isObject(raw["groups"]) ? raw["groups"] : {};
  const { release } = manifest;
  return {
    ...manifest,
    release: {
      ...release,
      title: text(raw["title"]) || release.title,
      publisher: text(raw["publisher"]) || release.publisher,
      summary: text(raw["summary"]) || release.summary,
      sourceNote: text(raw["sourceNote"]) || release.sourceNote,
    },
    unreported: text(raw["unreported"]) || manifest.unreported,
    columns: manifest.columns.map((column, i) => {
      const [label, values] = list(columns[i]);
      const labels = list(values);
      return {
        ...column,
        label: text(label) || column.label,
        values: column.values.map((value, j) => ({ ...value, label: text(labels[j]) || value.label })),
      };
    }),
    charts: manifest.charts.map((chart, i) => ({ ...chart, label: text(charts[i]) || chart.label })),
    groups: manifest.groups.map(({ code, label }) => ({ code, label: text(groups[code]) || label })),
  };
}
