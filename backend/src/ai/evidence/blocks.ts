/** An answer whose rightness is known, with the score that was given before it was known. */
export interface Reviewed {
  /** 0 to 1. */
  score: number;
  right: boolean;
}

/** Neighbouring scores that were right about equally often. */
export interface Block {
  /** Lowest score in the block. */
  from: number;
  n: number;
  right: number;
}

/** Fewer than this say too little on their own. */
const SMALLEST_BLOCK = 20;

/**
 * Groups reviewed answers by score so that the share right never falls as the score rises (pool adjacent violators,
 * Ayer et al. 1955), then joins small groups with the one below. Lowest scores first.
 */
export function pooledBlocks(reviewed: readonly Reviewed[]): Block[] {
  const blocks: Block[] = [];
  for (const one of byScore(reviewed)) {
    blocks.push(one);
    while (blocks.length > 1 && share(blocks.at(-2)!) >= share(blocks.at(-1)!)) mergeLast(blocks);
  }
  return joinSmall(blocks);
}

/** One block per distinct score. */
function byScore(reviewed: readonly Reviewed[]): Block[] {
  const blocks: Block[] = [];
  for (const { score, right } of [...reviewed].sort((a, b) => a.score - b.score)) {
    const last = blocks.at(-1);
    if (last?.from === score) {
      last.n++;
      last.right += right ? 1 : 0;
    } else blocks.push({ from: score, n: 1, right: right ? 1 : 0 });
  }
  return blocks;
}

const share = (block: Block): number => block.right / block.n;

function mergeLast(blocks: Block[]): void {
  const upper = blocks.pop()!;
  const lower = blocks.at(-1)!;
  lower.n += upper.n;
  lower.right += upper.right;
}

/** From the top down: a small block lends its evidence to the one below, which only lowers what is claimed. */
function joinSmall(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks.toReversed()) {
    const above = joined.at(-1);
    if (above && above.n < SMALLEST_BLOCK) {
      joined[joined.length - 1] = { from: block.from, n: above.n + block.n, right: above.right + block.right };
    } else joined.push({ ...block });
  }
  return joined.reverse();
}
