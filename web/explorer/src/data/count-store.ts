/** The protected counts of a release: short lengths loaded at the start, longer ones when they are first asked for. */

import type { Manifest } from "../model/manifest";
import type { CountSource, Shard } from "../model/protected";
import { CountTable } from "./count-table";

export class CountStore implements CountSource {
  private readonly shards = new Map<string, Shard>();
  private readonly pending = new Set<Promise<void>>();

  /**
   * @param load Fetches and unpacks a file named in the manifest.
   * @param changed Called when a file has arrived or failed.
   */
  constructor(
    private readonly manifest: Manifest,
    private readonly load: (file: string) => Promise<ArrayBuffer>,
    private readonly changed: () => void,
  ) {}

  shard(length: number, column: number): Shard {
    const files = this.manifest.counts[String(length)];
    if (files === undefined) return "failed";
    const file = files[length < 3 ? 0 : column] ?? null;
    if (file === null) return null;
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

  /** The lengths of which a file could not be loaded. */
  get failed(): readonly string[] {
    return [...this.shards].filter(([, shard]) => shard === "failed").map(([file]) => file);
  }

  /** Waits until every file asked for so far has arrived or failed. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }
}
