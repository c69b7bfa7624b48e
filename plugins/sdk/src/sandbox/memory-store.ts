import type { NewEffect, SandboxRecord, SandboxStore } from './stand-in.ts';

/** A store for tests: same meaning as the server's, nothing kept. */
export class MemoryStore implements SandboxStore {
  readonly #records = new Map<string, SandboxRecord>();
  readonly #byKey = new Map<string, { id: string; attempts: number }>();

  async add({ key, ...record }: NewEffect): Promise<{ record: SandboxRecord; repeated: boolean }> {
    const earlier = key === undefined ? undefined : this.#byKey.get(key);
    if (earlier) {
      earlier.attempts += 1;
      return { record: this.#records.get(earlier.id) ?? record, repeated: true };
    }
    const id = idOf(record.kind, record.id);
    if (!this.#records.has(id)) this.#records.set(id, structuredClone(record));
    if (key !== undefined) this.#byKey.set(key, { id, attempts: 1 });
    return { record: this.#records.get(id)!, repeated: false };
  }

  async get(kind: string, id: string): Promise<SandboxRecord | undefined> {
    return structuredClone(this.#records.get(idOf(kind, id)));
  }

  async set(record: SandboxRecord): Promise<boolean> {
    const id = idOf(record.kind, record.id);
    if (!this.#records.has(id)) return false;
    this.#records.set(id, structuredClone(record));
    return true;
  }

  async remove(kind: string, id: string): Promise<boolean> {
    return this.#records.delete(idOf(kind, id));
  }

  async list(kind: string, where: Record<string, string> = {}, limit = 50): Promise<SandboxRecord[]> {
    const matches = (record: SandboxRecord) =>
      record.kind === kind && Object.entries(where).every(([field, value]) => record.data[field] === value);
    return [...this.#records.values()]
      .filter(matches)
      .reverse()
      .slice(0, limit)
      .map((one) => structuredClone(one));
  }

  /** Effects with the number of times each was sent. */
  ledger(): { key: string; id: string; attempts: number }[] {
    return [...this.#byKey].map(([key, effect]) => ({ key, ...effect }));
  }
}

const idOf = (kind: string, id: string): string => `${kind}\n${id}`;
