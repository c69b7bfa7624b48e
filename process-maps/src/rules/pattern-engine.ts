import { RE2JS } from 're2js';

/** A pattern that is ready to look for. */
export interface Pattern {
  /** True when the text holds it somewhere. Time grows linearly with the text, whatever the pattern. */
  test(text: string): boolean;
}

/** Reads a pattern in RE2 syntax; throws when it cannot be read. `pattern-engine.browser.ts` is the same for pages. */
export function readPattern(pattern: string): Pattern {
  return RE2JS.compile(pattern);
}

/** The engine is always there; in a page it is loaded. */
export function loadPatternEngine(): Promise<void> {
  return Promise.resolve();
}

export function patternEngineIsThere(): boolean {
  return true;
}
