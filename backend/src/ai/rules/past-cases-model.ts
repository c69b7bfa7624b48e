import type { Reviewed } from '../evidence/blocks.ts';
import { NearestText } from './nearest-text.ts';
import { SoftmaxClassifier, type Labelled } from './softmax-classifier.ts';

/** A classifier of the team's own past cases, with what is known about how often it is right. */
export interface PastCasesModel {
  classifier: SoftmaxClassifier;
  /** Each past case, scored by a model that had not seen it, beside whether that answer was right. */
  reviewed: Reviewed[];
  /** Highest likeness to any past case, 0 to 1. */
  nearest(text: string): number;
  /** Below this likeness a text is new: 95 % of past cases are closer to another one. */
  novelBelow: number;
  examples: number;
}

const FOLDS = 5;
const NOVEL_SHARE = 0.05;

/** Trains on all examples, and five times on four fifths of them to learn how often such a model is right. */
export async function trainOnPastCases(examples: readonly Labelled[]): Promise<PastCasesModel> {
  const classifier = await SoftmaxClassifier.train(examples);
  const reviewed = await retest(examples);
  const vectors = examples.map((example) => classifier.words.vector(example.text));
  const neighbours = new NearestText(vectors);
  const nearest = (text: string): number => neighbours.likeness(classifier.words.vector(text));
  const closest = vectors.map((vector, i) => neighbours.likeness(vector, i)).sort((a, b) => a - b);
  const novelBelow = closest[Math.floor(closest.length * NOVEL_SHARE)] ?? 0;
  return { classifier, reviewed, nearest, novelBelow, examples: examples.length };
}

/** Every example answered once by a model trained without it. Every fifth example of each label is a fold. */
async function retest(examples: readonly Labelled[]): Promise<Reviewed[]> {
  const counters = new Map<string, number>();
  const folds = examples.map(({ label }) => {
    const nth = counters.get(label) ?? 0;
    counters.set(label, nth + 1);
    return nth % FOLDS;
  });
  const reviewed: Reviewed[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = examples.filter((_, i) => folds[i] !== fold);
    if (new Set(rest.map((example) => example.label)).size < 2) continue;
    const model = await SoftmaxClassifier.train(rest);
    for (const { text, label } of examples.filter((_, i) => folds[i] === fold)) {
      const [best] = model.guesses(text);
      reviewed.push({ score: best!.score, right: best!.label === label });
    }
  }
  return reviewed;
}
