import type { AiRequest } from '../ai-provider.ts';
import { fieldOf } from '../output-shape.ts';
import { textsIn } from '../text-safety.ts';
import type { Example, ExampleStore } from '../examples.store.ts';
import type { PastCases } from './classify-text.ts';
import { trainOnPastCases, type PastCasesModel } from './past-cases-model.ts';
import type { Labelled } from './softmax-classifier.ts';

/** How long a model is used before the store is asked whether there is more to learn from, in milliseconds. */
const LOOK_AGAIN_MS = 60_000;
/** Newest past cases that a model learns from. */
const MOST_EXAMPLES = 2_000;
/** Fewer of one answer teach nothing. */
const FEWEST_PER_ANSWER = 3;
/** Recipes kept at the same time. */
const MOST_MODELS = 200;

interface Entry {
  model: Promise<PastCasesModel | undefined>;
  /** How many examples it learnt from, and when that was last compared with the store. */
  version: string;
  lookedAt: number;
}

/** Trains a step's model at its first use and keeps it per recipe; trains again when people have answered more cases. */
export class PastCasesCache implements PastCases {
  private readonly entries = new Map<string, Entry>();
  private readonly store: ExampleStore;
  private readonly now: () => number;

  constructor(store: ExampleStore, now: () => number = Date.now) {
    this.store = store;
    this.now = now;
  }

  async modelFor(request: AiRequest, choice: { name: string; of: string[] }): Promise<PastCasesModel | undefined> {
    const entry = this.entries.get(request.recipe);
    if (!entry) return this.trainNow(request, choice);
    if (this.now() - entry.lookedAt > LOOK_AGAIN_MS) {
      entry.lookedAt = this.now();
      // the current model goes on answering while the next one is trained
      this.refresh(request, choice, entry).catch(() => undefined);
    }
    return entry.model;
  }

  private trainNow(request: AiRequest, choice: { name: string; of: string[] }): Promise<PastCasesModel | undefined> {
    const entry: Entry = { model: Promise.resolve(undefined), version: '', lookedAt: this.now() };
    entry.model = this.train(request, choice, entry);
    entry.model.catch(() => this.entries.delete(request.recipe));
    if (this.entries.size >= MOST_MODELS) this.entries.delete(this.entries.keys().next().value!);
    this.entries.set(request.recipe, entry);
    return entry.model;
  }

  private async train(
    request: AiRequest,
    choice: { name: string; of: string[] },
    entry: Entry,
  ): Promise<PastCasesModel | undefined> {
    entry.version = await this.store.versionOf(request);
    const examples = labelled(await this.store.newest(request, MOST_EXAMPLES), choice);
    return new Set(examples.map(({ label }) => label)).size < 2 ? undefined : trainOnPastCases(examples);
  }

  private async refresh(request: AiRequest, choice: { name: string; of: string[] }, entry: Entry): Promise<void> {
    if ((await this.store.versionOf(request)) === entry.version) return;
    const next = await this.train(request, choice, entry);
    entry.model = Promise.resolve(next);
  }
}

/** Past cases as text and answer; answers that the map no longer offers, or with too few cases, are left out. */
function labelled(examples: readonly Example[], choice: { name: string; of: string[] }): Labelled[] {
  const known = examples.flatMap(({ input, answer }) => {
    const label = fieldOf(answer, choice.name);
    return typeof label === 'string' && choice.of.includes(label) ? [{ text: textsIn(input).join('\n'), label }] : [];
  });
  const counts = new Map<string, number>();
  for (const { label } of known) counts.set(label, (counts.get(label) ?? 0) + 1);
  return known.filter(({ label }) => counts.get(label)! >= FEWEST_PER_ANSWER);
}
