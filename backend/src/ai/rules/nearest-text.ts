import type { TextVector } from './tf-idf.ts';

/** A past text that is like another one. */
export interface Neighbour {
  /** Its place among the texts. */
  text: number;
  /** Cosine of their vectors: 0 = nothing in common, 1 = the same features. */
  likeness: number;
}

/** Finds the nearest neighbours of a text: cosine of TF-IDF vectors, through an inverted list. */
export class NearestText {
  private readonly postings: { text: number; weight: number }[][] = [];
  private readonly count: number;

  constructor(vectors: readonly TextVector[]) {
    this.count = vectors.length;
    vectors.forEach((vector, text) => {
      vector.at.forEach((position, i) => (this.postings[position] ??= []).push({ text, weight: vector.weight[i]! }));
    });
  }

  /** The `most` nearest, nearest first. `except` leaves one text out. */
  nearest(vector: TextVector, most: number, except = -1): Neighbour[] {
    const sums = new Float64Array(this.count);
    vector.at.forEach((position, i) => {
      for (const { text, weight } of this.postings[position] ?? []) sums[text]! += weight * vector.weight[i]!;
    });
    if (except >= 0) sums[except] = 0;
    const best: Neighbour[] = [];
    sums.forEach((likeness, text) => {
      if (likeness === 0 || (best.length === most && likeness <= best.at(-1)!.likeness)) return;
      best.splice(best.findLastIndex((other) => other.likeness >= likeness) + 1, 0, { text, likeness });
      if (best.length > most) best.pop();
    });
    return best;
  }
}
