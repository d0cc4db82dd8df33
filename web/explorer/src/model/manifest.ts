/** The manifest of a release: what there is to show. Checked here once, trusted everywhere else. */

export const FORMAT = "shoal-explorer/1";

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
  readonly label: string;
  readonly group: string;
  readonly type: ColumnType | "flags";
  readonly bars: readonly Bar[];
}

export interface ReleaseFile {
  readonly path: string;
  readonly bytes?: number;
  readonly label: string;
}

export interface Hotline {
  readonly label: string;
  readonly phone?: string;
  readonly url?: string;
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
  readonly counts: Readonly<Record<string, readonly (string | null)[]>>;
  readonly unreported: string;
  readonly files: readonly ReleaseFile[];
  readonly hotlines: readonly Hotline[];
}

export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problem: "format"; readonly format: string }
  | { readonly ok: false; readonly problem: "content"; readonly where: string };

type Raw = Record<string, unknown>;

/** Thrown inside this module only: names the part of the manifest that cannot be used. */
class Unusable extends Error {}

const isObject = (raw: unknown): raw is Raw => typeof raw === "object" && raw !== null && !Array.isArray(raw);
const list = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);
const text = (raw: unknown): string => (typeof raw === "string" ? raw : typeof raw === "number" ? String(raw) : "");
const isCount = (raw: unknown): raw is number => typeof raw === "number" && Number.isInteger(raw) && raw >= 0;

/** A path inside the release folder; anything that leads elsewhere is refused. */
const isInside = (path: string): boolean =>
  path !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(path) && !/^[/\\]/.test(path) && !path.split(/[/\\]/).includes("..");

/** A web address that may stand in a link (never `javascript:`). */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

function path(raw: unknown, where: string): string {
  const found = text(raw);
  if (!isInside(found)) throw new Unusable(where);
  return found;
}

function parseColumn(raw: unknown, position: number): Column {
  const where = `columns[${position}]`;
  if (!isObject(raw) || !Array.isArray(raw["values"]) || raw["values"].length === 0) throw new Unusable(where);
  const values = raw["values"].map((value: unknown, i): Value => {
    if (!isObject(value) || !isCount(value["id"])) throw new Unusable(`${where}.values[${i}]`);
    const code = text(value["code"]);
    return { code, label: text(value["label"]) || code, reported: value["reported"] === true, id: value["id"] };
  });
  const name = text(raw["name"]);
  if (name === "") throw new Unusable(`${where}.name`);
  const type = text(raw["type"]);
  const known: readonly string[] = ["category", "ordered", "year", "country", "flag"];
  return {
    name,
    label: text(raw["label"]) || name,
    type: known.includes(type) ? (type as ColumnType) : "category",
    bytes: raw["bytes"] === 2 ? 2 : 1,
    file: path(raw["file"], `${where}.file`),
    values,
    ...(raw["attribute"] ? { attribute: text(raw["attribute"]) } : {}),
    ...(raw["code"] !== undefined ? { code: text(raw["code"]) } : {}),
    ...(raw["separator"] ? { separator: text(raw["separator"]) } : {}),
  };
}

/** Bars that point at nothing are left out; a chart without bars too. */
function parseCharts(raw: unknown, columns: readonly Column[]): Chart[] {
  return list(raw).flatMap((chart) => {
    if (!isObject(chart)) return [];
    const bars = list(chart["bars"]).flatMap((bar): Bar[] => {
      if (!isObject(bar) || !isCount(bar["column"]) || !isCount(bar["value"])) return [];
      const exists = columns[bar["column"]]?.values[bar["value"]] !== undefined;
      return exists ? [{ column: bar["column"], value: bar["value"] }] : [];
    });
    const type = text(chart["type"]) as Chart["type"];
    const first = bars[0];
    if (first === undefined) return [];
    return [{ label: text(chart["label"]) || columns[first.column]!.label, group: text(chart["group"]), type, bars }];
  });
}

function parseCounts(raw: unknown): Record<string, (string | null)[]> {
  if (!isObject(raw)) throw new Unusable("counts");
  return Object.fromEntries(
    Object.entries(raw).map(([k, files]) => [
      k,
      list(files).map((file) => (typeof file === "string" ? path(file, `counts.${k}`) : null)),
    ]),
  );
}

function parseInterval(raw: unknown): [number, number] | null {
  const [low, high] = list(raw);
  return isCount(low) && isCount(high) && low <= high ? [low, high] : null;
}

function parseHotlines(raw: unknown): Hotline[] {
  return list(raw).flatMap((item): Hotline[] => {
    if (typeof item === "string" && item) return [{ label: item }];
    if (!isObject(item)) return [];
    const label = text(item["label"]) || text(item["name"]);
    const url = text(item["url"]);
    const phone = text(item["phone"]);
    if (!label && !phone) return [];
    return [{ label, ...(phone ? { phone } : {}), ...(isWebAddress(url) ? { url } : {}) }];
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
  };
}

function parseGuarantee(raw: unknown): Guarantee {
  const it = isObject(raw) ? raw : {};
  const numbers = (["epsilon", "delta", "k"] as const).filter((name) => typeof it[name] === "number");
  return { mode: text(it["mode"]), ...Object.fromEntries(numbers.map((name) => [name, it[name] as number])) };
}

function parse(raw: Raw): Manifest {
  if (!isCount(raw["records"])) throw new Unusable("records");
  if (!isCount(raw["reportingLength"]) || raw["reportingLength"] < 1) throw new Unusable("reportingLength");
  const columns = list(raw["columns"]).map(parseColumn);
  if (columns.length === 0) throw new Unusable("columns");
  const charts = parseCharts(raw["charts"], columns);
  if (charts.length === 0) throw new Unusable("charts");
  return {
    release: parseRelease(raw["release"]),
    guarantee: parseGuarantee(raw["guarantee"]),
    records: raw["records"],
    recordsInterval: parseInterval(raw["recordsInterval"]),
    reportingLength: raw["reportingLength"],
    interval: typeof raw["interval"] === "number" ? raw["interval"] : 0.9,
    columns,
    charts,
    groups: list(raw["groups"]).flatMap((group) =>
      isObject(group) ? [{ code: text(group["code"]), label: text(group["label"]) }] : [],
    ),
    counts: parseCounts(raw["counts"]),
    unreported: text(raw["unreported"]),
    files: list(raw["files"]).flatMap((file): ReleaseFile[] => {
      if (!isObject(file) || !isInside(text(file["path"]))) return [];
      const bytes = isCount(file["bytes"]) ? { bytes: file["bytes"] } : {};
      return [{ path: text(file["path"]), label: text(file["label"]) || text(file["path"]), ...bytes }];
    }),
    hotlines: parseHotlines(raw["hotlines"]),
  };
}

/** Reads a manifest, or says why this explorer cannot show it. */
export function parseManifest(raw: unknown): ManifestResult {
  if (!isObject(raw)) return { ok: false, problem: "content", where: "manifest.json" };
  if (raw["format"] !== FORMAT) return { ok: false, problem: "format", format: text(raw["format"]) };
  try {
    return { ok: true, manifest: parse(raw) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, problem: "content", where: error.message };
    throw error;
  }
}
