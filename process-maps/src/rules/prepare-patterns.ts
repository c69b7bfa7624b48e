import { loadPatternEngine } from '#pattern-engine';

/**
 * Loads what rules with `.like('...')` need; call it in a page before a map, a pipeline or a rule is compiled or run.
 * `written` is anything that holds the rules: the text of a map, or a pipeline. On a server, and when there is no pattern
 * in it, nothing is loaded.
 */
export async function preparePatterns(written: string | object): Promise<void> {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  if (/\blike\b/.test(text)) await loadPatternEngine();
}
