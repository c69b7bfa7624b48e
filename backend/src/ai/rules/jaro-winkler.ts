/** Jaro-Winkler similarity of two texts, 0 to 1 (Winkler 1990; prefix weight 0.1, at most 4 letters). */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf([...a], [...b]);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = b.map(() => false);
  const fromA: string[] = [];
  a.forEach((letter, i) => {
    const end = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (taken[j] || b[j] !== letter) continue;
      taken[j] = true;
      fromA.push(letter);
      return;
    }
  });
  if (fromA.length === 0) return 0;
  const fromB = b.filter((_, j) => taken[j]);
  const swapped = fromA.filter((letter, i) => letter !== fromB[i]).length / 2;
  const same = fromA.length;
  return (same / a.length + same / b.length + (same - swapped) / same) / 3;
}
