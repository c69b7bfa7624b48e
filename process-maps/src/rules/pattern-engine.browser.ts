import type { Pattern } from './pattern-engine.ts';

/**
 * The same as `pattern-engine.ts` for pages: the engine is a third of the language, and few maps have a pattern, so it is
 * a part of its own that `preparePatterns` loads. package.json chooses between the two under `#pattern-engine`.
 */
let compile: ((pattern: string) => Pattern) | undefined;

export async function loadPatternEngine(): Promise<void> {
  if (compile) return;
  const { RE2JS } = await import('re2js');
  compile = (pattern) => RE2JS.compile(pattern);
}

export function patternEngineIsThere(): boolean {
  return compile !== undefined;
}

export function readPattern(pattern: string): Pattern {
  return compile!(pattern);
}
