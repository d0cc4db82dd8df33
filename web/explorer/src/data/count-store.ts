/** The protected counts of a release, file by file, each loaded when it is first asked for. */

import type { Manifest } from "../model/manifest";
import type { CountSource, Shard } from "../model/protected";
import { CountTable } from "./count-table";

/** All choices of `size` of the sorted numbers, as names of files have them. */
function choices(numbers: readonly number[], size: number): string[] {
  if (size === 0) return [""];
  return numbers.flatMap((number, i) => choices(numbers.slice(i + 1), size - 1).map((rest) => (rest ? `${number}-${rest}` : `${number}`)));
}

export class CountStore implements CountSource {
  private readonly shards = new Map<string, Shard>();
  /** What was found for sets of columns before, once it is final. */
  private readonly answers = new Map<string, Shard>();
  private readonly pending = new Set<Promise<void>>();

  /**
   * @param load Fetches and unpacks a file of the release's explorer data.
   * @param changed Called when a file has arrived or failed.
   */
  constructor(
    private readonly manifest: Manifest,
    private readonly load: (file: string) => Promise<ArrayBuffer>,
    private readonly changed: () => void,
  ) {}

  /** Any file of which all shards are among those of the columns will do: one that is here already is taken first. */
  shard(columns: readonly number[]): Shard {
    const length = columns.length;
    const key = columns.join("-");
    const answer = this.answers.get(key);
    if (answer !== undefined) return answer;
    const found = this.find(columns, length);
    if (typeof found !== "string") this.answers.set(key, found);
    return found;
  }

  private find(columns: readonly number[], length: number): Shard {
    const cut = this.manifest.counts.get(length);
    if (cut === undefined) return "failed";
    const shards = columns.map((column) => this.manifest.columns[column]!.shard).sort((a, b) => a - b);
    const names = [...new Set(choices(shards, cut.by))];
    if (names.some((name) => cut.empty.has(name))) return null;
    const files = names.map((name) => (name ? `counts/${length}-${name}.bin.gz` : `counts/${length}.bin.gz`));
    const here = files.find((file) => this.shards.get(file) instanceof CountTable);
    const under = here ?? files.find((file) => this.shards.get(file) === "loading");
    return this.file(under ?? this.preferred(files), length);
  }

  /** Asked for by a hint (`prefer`), or the first that has not failed. */
  private preferred(files: readonly string[]): string {
    const sound = files.filter((file) => this.shards.get(file) !== "failed");
    return sound.find((file) => this.hints.has(file)) ?? sound[0] ?? files[0]!;
  }

  private hints: ReadonlySet<string> = new Set();

  /**
   * Says which filters the coming questions share, so that one file answers them all.
   *
   * @param columns The filtered columns.
   */
  prefer(columns: readonly number[]): void {
    const shards = columns.map((column) => this.manifest.columns[column]!.shard).sort((a, b) => a - b);
    this.hints = new Set(
      [...this.manifest.counts].flatMap(([length, { by }]) =>
        choices(shards, by).map((name) => (name ? `counts/${length}-${name}.bin.gz` : `counts/${length}.bin.gz`)),
      ),
    );
  }

  private file(file: string, length: number): Shard {
    const known = this.shards.get(file);
    if (known !== undefined) return known;
    this.shards.set(file, "loading");
    const arrival = this.fetch(file, length);
    this.pending.add(arrival);
    void arrival.finally(() => this.pending.delete(arrival));
    return "loading";
  }

  private async fetch(file: string, length: number): Promise<void> {
    try {
      this.shards.set(file, CountTable.read(await this.load(file), length));
    } catch {
      this.shards.set(file, "failed");
    }
    this.changed();
  }

  /** The files that could not be loaded. */
  get failed(): readonly string[] {
    return [...this.shards].filter(([, shard]) => shard === "failed").map(([file]) => file);
  }

  /** Whether files are still under way. */
  get busy(): boolean {
    return this.pending.size > 0;
  }

  /** Waits until every file asked for so far has arrived or failed. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }
}
