import type { TextVector } from './tf-idf.ts';

/** Finds how close a text is to its nearest neighbour: cosine of TF-IDF vectors, through an inverted list. */
export class NearestText {
  private readonly postings: { text: number; weight: number }[][] = [];
  private readonly count: number;

  constructor(vectors: readonly TextVector[]) {
    this.count = vectors.length;
    vectors.forEach((vector, text) => {
      vector.at.forEach((position, i) => (this.postings[position] ??= []).push({ text, weight: vector.weight[i]! }));
    });
  }

  /** 0 = nothing in common with any text, 1 = the same features. `except` leaves one text out. */
  likeness(vector: TextVector, except = -1): number {
    const sums = new Float64Array(this.count);
    vector.at.forEach((position, i) => {
      for (const { text, weight } of this.postings[position] ?? []) sums[text]! += weight * vector.weight[i]!;
    });
    if (except >= 0) sums[except] = 0;
    return sums.reduce((best, sum) => Math.max(best, sum), 0);
  }
}
