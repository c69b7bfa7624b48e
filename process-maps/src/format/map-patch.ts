import type { MapPath } from '../checks/finding.ts';
import type { Json } from '../types/type.ts';
import { fillerFor } from './filler.ts';
import { type Hole, pathKey } from './holes.ts';
import { SOURCE_LIMITS } from './source-limits.ts';
import { ManualStep } from './work-steps.schema.ts';

/**
 * Changes to data that was read, noted by their places in the original and applied to a copy of it. Paths that callers
 * give are those of the last copy.
 */
export class MapPatch {
  readonly holes: Hole[] = [];
  /** Steps that could not be read as a whole, by their places in the original. */
  readonly unread = new Set<string>();
  edits = 0;
  private readonly json: object;
  private copy: unknown;
  private readonly removed = new Set<string>();
  private readonly values = new Map<string, Json>();
  private readonly added = new Map<string, Map<string, Json>>();
  private readonly renamed = new Map<string, string>();
  /** Original step of a path by the step in the copy, by the original place of the parent. */
  private readonly origins = new Map<string, Map<string | number, string | number>>();
  private opened: MapPath[] = [];
  private newlyOpened: MapPath[] = [];

  constructor(json: object) {
    this.json = json;
    this.copy = json;
  }

  valueAt(path: MapPath): unknown {
    return path.reduce<unknown>((value, step) => ownValue(value, step), this.copy);
  }

  original(path: MapPath): MapPath {
    const found: (string | number)[] = [];
    for (const step of path) found.push(this.origins.get(pathKey(found))?.get(step) ?? step);
    return found;
  }

  keyOf(path: MapPath): string {
    return pathKey(this.original(path));
  }

  /** True when this place was looked at for the first time after the last round's changes. */
  wasOpened(path: MapPath): boolean {
    const place = this.original(path);
    return this.opened.some((open) => open.every((step, index) => place[index] === step));
  }

  nextRound(): void {
    this.newlyOpened = [];
  }

  hasKey(parent: MapPath, key: string): boolean {
    const place = pathKey(this.original(parent));
    const taken = [...this.renamed].some(
      ([from, to]) => to === key && from.slice(0, Math.max(0, from.lastIndexOf('\n'))) === place,
    );
    return taken || ownValue(this.valueAt(parent), key) !== undefined;
  }

  freeName(path: MapPath): string {
    const slug = String(path.at(-1))
      .toLowerCase()
      .replace(/[^a-z0-9_]+/g, '_')
      .replace(/^[^a-z]+/, '')
      .slice(0, 40);
    const name = slug === '' ? 'unread' : slug;
    return this.hasKey(path.slice(0, -1), name) ? `${name}_${this.edits + 2}` : name;
  }

  rename(path: MapPath, to: string): void {
    this.note(path, true);
    this.renamed.set(this.keyOf(path), to);
    this.newlyOpened.push(this.original(path));
  }

  remove(path: MapPath, more: { unknownKey?: boolean } = {}): void {
    this.note(path, false, more);
    this.removed.add(this.keyOf(path));
  }

  /** Read as what was probably meant; everything at `opens` has not been looked at yet. */
  guess(path: MapPath, value: Json, opens: MapPath): void {
    this.note(path, true);
    this.values.set(this.keyOf(path), value);
    this.newlyOpened.push(this.original(opens));
  }

  fill(path: MapPath, value: Json): void {
    this.note(path, false);
    const parent = this.keyOf(path.slice(0, -1));
    const added = this.added.get(parent) ?? new Map<string, Json>();
    this.added.set(parent, added.set(String(path.at(-1)), value));
  }

  /** A step of unknown kind stays as one that is only drawn: with its place, its ways on and its stop rules. */
  giveUpStep(path: MapPath): void {
    const step = this.valueAt(path);
    const before = this.unread.has(this.keyOf(path));
    this.unread.add(this.keyOf(path));
    this.note([...path, 'kind'], false);
    this.newlyOpened.push(this.original(path));
    if (before || typeof step !== 'object' || step === null || Array.isArray(step)) {
      const lane = fillerFor([...path, 'lane'], (at) => this.valueAt(at))!;
      this.note(path, false);
      this.values.set(this.keyOf(path), { title: 'unread', kind: 'manual', lane });
      return;
    }
    for (const key of Object.keys(step)) {
      if (!Object.hasOwn(ManualStep.shape, key)) this.remove([...path, key]);
    }
    if (ownValue(step, 'kind') === undefined) this.fill([...path, 'kind'], 'manual');
    else this.values.set(this.keyOf([...path, 'kind']), 'manual');
  }

  apply(): unknown {
    this.origins.clear();
    this.opened = this.newlyOpened;
    this.copy = this.rebuild(this.json, []);
    return this.copy;
  }

  private note(path: MapPath, guessed: boolean, more: { unknownKey?: boolean } = {}): void {
    this.edits++;
    this.holes.push({ path: this.original(path), guessed, ...more });
  }

  private rebuild(value: unknown, place: MapPath): unknown {
    const key = pathKey(place);
    if (this.values.has(key)) return this.values.get(key);
    if (typeof value !== 'object' || value === null) return value;
    // Data held in memory may be deeper than a file, or a circle.
    if (place.length > SOURCE_LIMITS.depth) return null;
    if (Array.isArray(value)) return this.rebuildList(value, place, key);
    const copy: Record<string, unknown> = {};
    const origins = new Map<string | number, string | number>();
    for (const [name, inner] of Object.entries(value)) {
      const at = [...place, name];
      if (name === '__proto__' || this.removed.has(pathKey(at))) continue;
      const called = this.renamed.get(pathKey(at)) ?? name;
      if (called !== name) origins.set(called, name);
      copy[called] = this.rebuild(inner, at);
    }
    if (origins.size > 0) this.origins.set(key, origins);
    for (const [name, filler] of this.added.get(key) ?? []) copy[name] = filler;
    return copy;
  }

  private rebuildList(list: unknown[], place: MapPath, key: string): unknown[] {
    const kept = [...list.keys()].filter((index) => !this.removed.has(pathKey([...place, index])));
    if (kept.length < list.length) this.origins.set(key, new Map(kept.map((index, at) => [at, index])));
    return kept.map((index) => this.rebuild(list[index], [...place, index]));
  }
}

function ownValue(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
