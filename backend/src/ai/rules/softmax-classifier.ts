import { letOthersRun } from './let-others-run.ts';
import { TfIdf, type TextVector } from './tf-idf.ts';

/** A past text with the answer that a person gave or confirmed. */
export interface Labelled {
  text: string;
  label: string;
}

export interface Guess {
  label: string;
  /** 0 to 1, how far the model prefers it. Not a probability of being right: that needs reviewed cases. */
  score: number;
}

const EPOCHS = 40;
const RATE = 0.6;
/** Pull towards zero per example, so that rare words do not decide alone. */
const SHRINK = 2e-5;
/** Examples between two breaks, so that other cases go on while a model is being trained. */
const SLICE = 400;

/** Multinomial logistic regression over TF-IDF features: small, exact to repeat, trained in well under a second. */
export class SoftmaxClassifier {
  readonly labels: readonly string[];
  readonly words: TfIdf;
  private readonly weights: Float64Array[];
  private readonly bias: Float64Array;

  private constructor(examples: readonly Labelled[]) {
    this.labels = [...new Set(examples.map((example) => example.label))].sort();
    this.words = new TfIdf(examples.map((example) => example.text));
    this.weights = this.labels.map(() => new Float64Array(this.words.size));
    this.bias = new Float64Array(this.labels.length);
  }

  /** Trains on `examples` (two labels at least); the same examples always give the same model. */
  static async train(examples: readonly Labelled[]): Promise<SoftmaxClassifier> {
    const model = new SoftmaxClassifier(examples);
    const vectors = examples.map((example) => model.words.vector(example.text));
    const targets = examples.map((example) => model.labels.indexOf(example.label));
    const order = shuffled(examples.length);
    let seen = 0;
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const i of order) {
        model.learn(vectors[i]!, targets[i]!, RATE / (1 + epoch / 10));
        if (++seen % SLICE === 0) await letOthersRun();
      }
    }
    return model;
  }

  /** All labels, best first; scores add up to 1. */
  guesses(text: string): Guess[] {
    const scores = this.scores(this.words.vector(text));
    return this.labels
      .map((label, i) => ({ label, score: scores[i]! }))
      .sort((a, b) => b.score - a.score || a.label.localeCompare(b.label));
  }

  private learn(vector: TextVector, target: number, rate: number): void {
    const scores = this.scores(vector);
    this.labels.forEach((_, label) => {
      const off = scores[label]! - (label === target ? 1 : 0);
      const weights = this.weights[label]!;
      for (let i = 0; i < vector.at.length; i++) {
        const position = vector.at[i]!;
        weights[position] = weights[position]! * (1 - rate * SHRINK) - rate * off * vector.weight[i]!;
      }
      this.bias[label] = this.bias[label]! - rate * 0.1 * off;
    });
  }

  private scores(vector: TextVector): number[] {
    const sums = this.labels.map((_, label) => {
      const weights = this.weights[label]!;
      let sum = this.bias[label]!;
      for (let i = 0; i < vector.at.length; i++) sum += weights[vector.at[i]!]! * vector.weight[i]!;
      return sum;
    });
    const highest = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - highest));
    const total = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / total);
  }
}

/** A fixed mixing of 0..n-1 (linear congruential, Numerical Recipes constants), so that training repeats exactly. */
function shuffled(n: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  let state = 20_261;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
