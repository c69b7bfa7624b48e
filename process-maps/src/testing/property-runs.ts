/** How many cases a property tries: BATON_PROPERTY_RUNS, else the given number. A failing seed is printed by fast-check. */
export function propertyRuns(usual: number): { numRuns: number } {
  const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env;
  const asked = Number(environment?.['BATON_PROPERTY_RUNS']);
  return { numRuns: Number.isInteger(asked) && asked > 0 ? asked : usual };
}
