import type { Token } from './state.ts';

/** `step:visit`: the same for every try of a visit. The shell puts the case's id in front. */
export function stepKey(token: Pick<Token, 'step' | 'visit'>): string {
  return `${token.step}:${token.visit}`;
}
