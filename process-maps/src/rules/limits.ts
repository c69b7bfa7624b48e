/** Upper bounds of the rule language: what a rule may cost, whoever wrote it and whatever data it meets. */
export const RULE_LIMITS = {
  /** UTF-16 units of one rule or value. */
  characters: 2_000,
  syntaxNodes: 300,
  syntaxDepth: 24,
  listLiteral: 100,
  callArguments: 32,
  loops: 4,
  loopNesting: 2,
  /** Turns of all loops of one evaluation together. */
  turns: 250_000,
  patternCharacters: 200,
  /** What a rule may read at run time. */
  textCharacters: 65_536,
  listItems: 500,
  /** Of data that a value passes on whole. */
  dataDepth: 32,
  dataNodes: 20_000,
} as const;
