import { featuresOf } from './text-features.ts';

/** A text as a sparse vector of length 1: positions and weights side by side. */
export interface TextVector {
  at: Int32Array;
  weight: Float64Array;
}

/** Turns texts into vectors by term frequency times inverse document frequency, learnt from `texts`. */
export class TfIdf {
  readonly size: number;
  private readonly position = new Map<string, number>();
  private readonly idf: Float64Array;

  constructor(texts: readonly string[]) {
    const seenIn = new Map<string, number>();
    for (const text of texts) {
      for (const feature of featuresOf(text).keys()) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
    }
    const idf: number[] = [];
    for (const [feature, documents] of seenIn) {
      // a pair or letter run seen once says nothing about a second text
      if (documents < 2 && !feature.startsWith('w:')) continue;
      this.position.set(feature, idf.length);
      idf.push(Math.log((1 + texts.length) / (1 + documents)) + 1);
    }
    this.idf = Float64Array.from(idf);
    this.size = idf.length;
  }

  vector(text: string): TextVector {
    const at: number[] = [];
    const weight: number[] = [];
    for (const [feature, count] of featuresOf(text)) {
      const position = this.position.get(feature);
      if (position === undefined) continue;
      at.push(position);
      weight.push((1 + Math.log(count)) * this.idf[position]!);
    }
    const length = Math.hypot(...weight) || 1;
    return { at: Int32Array.from(at), weight: Float64Array.from(weight, (w) => w / length) };
  }
}
