/** The candidate that a person most likely meant, or undefined when none is close: for "did you mean". */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.floor(typed.length * 0.4);
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    if (name === typed || Math.abs(name.length - typed.length) > limit) continue;
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase(), limit);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

/** Edits (insert, delete, replace, swap of neighbours) from one word to the other; gives up above `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return Infinity;
    [before, last] = [last, current];
  }
  return last[to.length]!;
}
