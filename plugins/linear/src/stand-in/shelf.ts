import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';

/** Things of one kind: the company's own come with the code, made and changed ones are stored. */
export class Shelf<Thing extends { id: string }> {
  readonly #kind: string;
  readonly #standing: readonly Thing[];

  constructor(kind: string, standing: readonly Thing[]) {
    this.#kind = kind;
    this.#standing = standing;
  }

  async get(room: SandboxRoom, id: string): Promise<Thing | undefined> {
    const stored = await room.store.get(this.#kind, id);
    if (stored) return stored.data['deleted'] === true ? undefined : (stored.data as unknown as Thing);
    return this.#standing.find((one) => one.id === id);
  }

  async all(room: SandboxRoom): Promise<Thing[]> {
    const stored = (await room.store.list(this.#kind, {}, 5_000)).map((one) => one.data);
    const changed = new Set(stored.map((one) => one['id']));
    const kept = stored.filter((one) => one['deleted'] !== true) as unknown as Thing[];
    return [...kept.reverse(), ...this.#standing.filter((one) => !changed.has(one.id))];
  }

  /** @returns false when there is one with this id already. */
  async add(room: SandboxRoom, thing: Thing): Promise<boolean> {
    const key = room.key === '' ? undefined : `${room.key} ${this.#kind}`;
    const isNew = (await room.store.get(this.#kind, thing.id)) === undefined;
    await room.store.add({ kind: this.#kind, id: thing.id, data: { ...thing }, key });
    return isNew;
  }

  async set(room: SandboxRoom, thing: Thing & { deleted?: boolean }): Promise<void> {
    const record = { kind: this.#kind, id: thing.id, data: { ...thing } };
    if (!(await room.store.set(record))) await room.store.add(record);
  }
}
