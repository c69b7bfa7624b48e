import { letOthersRun } from './let-others-run.ts';
import { NearestText } from './nearest-text.ts';
import { SoftmaxClassifier, type Labelled } from './softmax-classifier.ts';

/** An answer for a new text, with what speaks for it. Scores are 0 to 1. */
export interface Judgment {
  label: string;
  runnerUp?: string;
  /** Mean of the two parts below. Not a probability of being right: that needs reviewed cases. */
  score: number;
  /** How far the classifier prefers the answer. */
  classifier: number;
  /** Share of the most similar past cases that had this answer, weighted by likeness. */
  similarCases: number;
  /** Likeness of the nearest past case. */
  nearest: number;
}

const NEIGHBOURS = 5;
/** Texts between two breaks. */
const SLICE = 25;

/** Answers from past cases in two ways that err differently: learnt weights, and the most similar cases themselves. */
export class PastCasesJudge {
  private readonly examples: readonly Labelled[];
  private readonly classifier: SoftmaxClassifier;
  private readonly neighbours: NearestText;

  private constructor(examples: readonly Labelled[], classifier: SoftmaxClassifier) {
    this.examples = examples;
    this.classifier = classifier;
    this.neighbours = new NearestText(examples.map((example) => classifier.words.vector(example.text)));
  }

  static async train(examples: readonly Labelled[]): Promise<PastCasesJudge> {
    return new PastCasesJudge(examples, await SoftmaxClassifier.train(examples));
  }

  judge(text: string): Judgment {
    const [best, second] = this.classifier.guesses(text);
    const { label, score: classifier } = best!;
    const near = this.neighbours.nearest(this.classifier.words.vector(text), NEIGHBOURS);
    const all = near.reduce((sum, { likeness }) => sum + likeness, 0);
    const same = near.reduce(
      (sum, { text: at, likeness }) => sum + (this.examples[at]!.label === label ? likeness : 0),
      0,
    );
    const similarCases = all === 0 ? 0 : same / all;
    const score = (classifier + similarCases) / 2;
    const nearest = near[0]?.likeness ?? 0;
    return { label, ...(second ? { runnerUp: second.label } : {}), score, classifier, similarCases, nearest };
  }

  /** How like each past case is to its nearest other one, lowest first. */
  async likenessWithin(): Promise<number[]> {
    const likeness: number[] = [];
    for (const [i, { text }] of this.examples.entries()) {
      const [closest] = this.neighbours.nearest(this.classifier.words.vector(text), 1, i);
      likeness.push(closest?.likeness ?? 0);
      if (i % SLICE === 0) await letOthersRun();
    }
    return likeness.sort((a, b) => a - b);
  }
}
