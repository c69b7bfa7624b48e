import type { MapSide } from '@baton/contract';

/** Text that this browser holds because the server does not have it yet. */
export interface KeptText {
  text: string;
  /** What the text began with, and its revision: with both, other people's changes can be merged. */
  base: string;
  revision: number;
}

const keyOf = (slug: string, side: MapSide): string => `baton-draft ${side} ${slug}`;

/** Kept until it was saved, also over a closed page or an ended session. Storage that is full is no reason to fail. */
export function keepText(slug: string, side: MapSide, kept: KeptText | null): void {
  try {
    if (kept) localStorage.setItem(keyOf(slug, side), JSON.stringify(kept));
    else localStorage.removeItem(keyOf(slug, side));
  } catch {
    // The page itself still holds the text.
  }
}

export function keptText(slug: string, side: MapSide): KeptText | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(slug, side)) ?? 'null') as Partial<KeptText> | null;
    const { text, base, revision } = kept ?? {};
    return typeof text === 'string' && typeof base === 'string' && typeof revision === 'number'
      ? { text, base, revision }
      : null;
  } catch {
    return null;
  }
}
