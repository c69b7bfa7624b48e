import type { DraftView } from '@baton/contract';
import { type Conflict, MapEditing, mergeDrafts } from '@baton/process-maps/edit';
import { Refusal, sentenceOf } from '../../api/problem.ts';
import type { EditingStore } from '../editing-store.ts';
import type { KeptText } from './kept-text.ts';

export type SaveState =
  | { state: 'saved' }
  | { state: 'saving' }
  /** The text is kept in this browser and sent again. */
  | { state: 'not_saved'; why: string }
  /** `places` 0 = the texts cannot be compared place by place. */
  | { state: 'in_conflict'; by: string; places: number };

/** What the saver needs from outside; the page gives the API and the browser's storage, tests give their own. */
export interface SaverPorts {
  save(source: string, revision: number): Promise<{ revision: number }>;
  read(): Promise<DraftView>;
  keep(kept: KeptText | null): void;
  changed(state: SaveState): void;
}

/** Milliseconds after the last change until it is saved, and until a save that failed is tried again. */
const QUIET = 700;
const AGAIN = 4_000;

/**
 * Saves a draft as somebody draws. The last save never silently wins: when somebody else saved in between, their changes
 * come in where they touch other places, and where they touch the same ones the person decides.
 */
export class DraftSaver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private ended = false;
  private readonly unsubscribe: () => void;
  private readonly store: EditingStore;
  private readonly ports: SaverPorts;
  private saved: { text: string; revision: number };
  private undecided: { by: string; source: string; revision: number; conflicts: Conflict[] } | undefined;

  constructor(store: EditingStore, ports: SaverPorts, saved: { text: string; revision: number }) {
    this.store = store;
    this.ports = ports;
    this.saved = saved;
    this.unsubscribe = store.subscribe(({ text }, before) => {
      if (text !== before.text) this.soon();
    });
    if (store.getState().text !== saved.text) this.soon();
  }

  get revision(): number {
    return this.saved.revision;
  }

  /** Saves now what is not saved yet. Resolves to whether the server has it all. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.busy || this.ended || this.undecided) return false;
    const { text } = this.store.getState();
    if (text === this.saved.text) {
      this.took(text, this.saved.revision);
      return true;
    }
    this.busy = true;
    this.ports.changed({ state: 'saving' });
    try {
      const { revision } = await this.ports.save(text, this.saved.revision);
      this.took(text, revision);
    } catch (problem) {
      await this.failed(problem);
      return false;
    } finally {
      this.busy = false;
    }
    if (this.store.getState().text === this.saved.text) return true;
    this.soon();
    return false;
  }

  /** The person decided whose text stands at the places in conflict; everything else of both is there already. */
  settle(whose: 'mine' | 'theirs'): void {
    if (!this.undecided) return;
    const { by, source, revision, conflicts } = this.undecided;
    this.undecided = undefined;
    this.saved = { text: source, revision };
    const title = `Take what ${by} wrote`;
    if (whose === 'theirs' && conflicts.length === 0) this.store.getState().replaceText(source, title);
    else if (whose === 'theirs') {
      this.store.getState().apply({ title, set: conflicts.map(({ path, theirs }) => ({ path, value: theirs })) });
    }
    void this.flush();
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    this.unsubscribe();
  }

  /** The draft on the server is another one now, e.g. after publishing. */
  reset(text: string, revision: number): void {
    this.took(text, revision);
  }

  private soon(after = QUIET): void {
    const { text } = this.store.getState();
    this.ports.keep(text === this.saved.text ? null : { text, base: this.saved.text, revision: this.saved.revision });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), after);
  }

  private took(text: string, revision: number): void {
    this.saved = { text, revision };
    const isAll = this.store.getState().text === text;
    if (isAll) this.ports.keep(null);
    this.ports.changed(isAll ? { state: 'saved' } : { state: 'saving' });
  }

  private async failed(problem: unknown): Promise<void> {
    if (problem instanceof Refusal && problem.code === 'draft_changed') {
      try {
        return this.merge(await this.ports.read());
      } catch (unread) {
        problem = unread;
      }
    }
    this.timer = setTimeout(() => void this.flush(), AGAIN);
    this.ports.changed({ state: 'not_saved', why: sentenceOf(problem) });
  }

  /** Takes in what somebody else saved; where both changed the same place the person is asked. */
  private merge({ source, revision, changedBy }: DraftView): void {
    const by = changedBy?.name ?? 'Somebody';
    const [base, theirs] = [MapEditing.open(this.saved.text), MapEditing.open(source)];
    const merge =
      base && theirs && mergeDrafts(base.draft, this.store.getState().draft, theirs.draft, `Changes by ${by}`);
    if (!merge || merge.conflicts.length > 0) {
      const conflicts = merge?.conflicts ?? [];
      this.undecided = { by, source, revision, conflicts };
      this.ports.changed({ state: 'in_conflict', by, places: conflicts.length });
    } else this.saved = { text: source, revision };
    if (merge) this.store.getState().apply(merge.edit);
    this.soon(0);
  }
}
