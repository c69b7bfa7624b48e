import type { Reviewed } from '../evidence/blocks.ts';
import { letOthersRun } from './let-others-run.ts';
import { PastCasesJudge } from './past-cases-judge.ts';
import type { Labelled } from './softmax-classifier.ts';

/** What a step has learnt from the team's own past cases, with what is known about how often it is right. */
export interface PastCasesModel {
  judge: PastCasesJudge;
  /** Each past case, scored by a judge that had not seen it, beside whether that answer was right. */
  reviewed: Reviewed[];
  /** Below this likeness a text is new: 95 % of past cases are closer to another one. */
  novelBelow: number;
  examples: number;
}

const FOLDS = 5;
/** Texts between two breaks. */
const SLICE = 25;
const NOVEL_SHARE = 0.05;

/** Trains on all examples, and five times on four fifths of them to learn how often such a judge is right. */
export async function trainOnPastCases(examples: readonly Labelled[]): Promise<PastCasesModel> {
  const judge = await PastCasesJudge.train(examples);
  const reviewed = await retest(examples);
  const likeness = await judge.likenessWithin();
  const novelBelow = likeness[Math.floor(likeness.length * NOVEL_SHARE)] ?? 0;
  return { judge, reviewed, novelBelow, examples: examples.length };
}

/** Every example answered once by a judge trained without it. Every fifth example of each label is a fold. */
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
    const judge = await PastCasesJudge.train(rest);
    for (const { text, label } of examples.filter((_, i) => folds[i] === fold)) {
      const given = judge.judge(text);
      reviewed.push({ score: given.score, right: given.label === label });
      if (reviewed.length % SLICE === 0) await letOthersRun();
    }
  }
  return reviewed;
}
