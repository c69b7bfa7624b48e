import { pooledBlocks, type Block, type Reviewed } from './blocks.ts';
import { lowerLimit } from './stats.ts';

/** A check that any answer has to pass, whatever its score. */
export interface Gate {
  id: string;
  passed: boolean;
  /** In words, for the history: what was checked, or what was found. */
  text: string;
}

export interface Confidence {
  /** 0 to 1. What is known with 90 % certainty, not a feeling: 0 when nothing is known. */
  value: number;
  /** For people: counts, never a percentage without evidence. */
  words: string;
}

/**
 * How far an answer may be trusted: the one-sided 90 % lower limit of the share that was right among reviewed answers
 * with a score like this one. A gate that did not hold makes it 0; so does the lack of reviewed answers.
 */
export function confidenceOf(
  score: number | undefined,
  gates: readonly Gate[],
  reviewed: readonly Reviewed[],
): Confidence {
  const failed = gates.find((gate) => !gate.passed);
  if (failed) return { value: 0, words: `${failed.text} ${gateCount(gates)}`.trim() };
  const proven = score === undefined ? undefined : provenAt(score, reviewed);
  if (!proven) return { value: 0, words: `No reviewed answers to compare with yet. ${gateCount(gates)}`.trim() };
  return { value: proven.limit, words: `${proven.right} of ${proven.n} like this were right.` };
}

/** Exact answers, such as a list of empty required fields, are not guessed, so there is nothing to be unsure of. */
export function exactAnswer(gates: readonly Gate[]): Confidence {
  const failed = gates.find((gate) => !gate.passed);
  if (failed) return { value: 0, words: `${failed.text} ${gateCount(gates)}`.trim() };
  return { value: 1, words: 'Worked out by fixed rules, nothing guessed.' };
}

/** A block with its one-sided 90 % lower limit. */
interface Proven extends Block {
  limit: number;
}

/** Reviewed answers are lists that do not change, so what they prove is worked out once. */
const known = new WeakMap<readonly Reviewed[], Proven[]>();

function provenBlocks(reviewed: readonly Reviewed[]): Proven[] {
  const before = known.get(reviewed);
  if (before) return before;
  const blocks = pooledBlocks(reviewed).map((block) => ({ ...block, limit: lowerLimit(block.right, block.n) }));
  known.set(reviewed, blocks);
  return blocks;
}

/**
 * The block with the strongest evidence at or below this score: more evidence at a lower score also speaks for a higher
 * one, so confidence never falls as the score rises. A score below all reviewed ones has no block.
 */
function provenAt(score: number, reviewed: readonly Reviewed[]): Proven | undefined {
  const below = provenBlocks(reviewed).filter((block) => block.from <= score);
  const strongest = Math.max(...below.map((block) => block.limit));
  return below.findLast((block) => block.limit === strongest);
}

const gateCount = (gates: readonly Gate[]): string =>
  gates.length === 0 ? '' : `${gates.filter((gate) => gate.passed).length} of ${gates.length} checks passed.`;
