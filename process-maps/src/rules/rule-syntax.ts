import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { RULE_LIMITS } from './limits.ts';
import { RuleFault } from './rule-fault.ts';

/** A parsed rule. Only the parser of the CEL library is used: types, evaluation and the allow-list are ours. */
export type Syntax = ASTNode;

const parser = new Environment({
  limits: {
    maxAstNodes: RULE_LIMITS.syntaxNodes,
    maxDepth: RULE_LIMITS.syntaxDepth,
    maxListElements: RULE_LIMITS.listLiteral,
    maxMapEntries: 0,
    maxCallArguments: RULE_LIMITS.callArguments,
  },
});

/** Control characters (not tab and line ends), text direction marks, invisible characters. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Parses a rule or throws a RuleFault. Time is bounded by the length limit. */
export function parseRule(text: string): Syntax {
  if (text.length > RULE_LIMITS.characters) {
    throw new RuleFault(`A rule may have ${RULE_LIMITS.characters} characters, this one has ${text.length}.`);
  }
  if (text.trim() === '') throw new RuleFault('The rule is empty.');
  const hidden = text.isWellFormed() ? text.search(HIDDEN) : 0;
  if (hidden >= 0) {
    throw new RuleFault('The rule holds an invisible or broken character; retype it.', {
      start: hidden,
      end: hidden + 1,
    });
  }
  try {
    return parser.parse(text).ast;
  } catch (error) {
    throw syntaxFault(error, text);
  }
}

function syntaxFault(error: unknown, text: string): RuleFault {
  const { code, summary, range } = error as { code?: string; summary?: string; range?: { start: number; end: number } };
  const at = range ?? { start: 0, end: text.length };
  if (code === 'limit_exceeded') return new RuleFault('The rule is too long or nested too deeply; split it.', at);
  if (range && /(^|[^=!<>])=($|[^=])/.test(text.slice(Math.max(0, at.start - 2), at.start + 2))) {
    return new RuleFault('Write == to compare; a single = means nothing here.', at);
  }
  if (range && /^(and|or|not|is)\b/i.test(text.slice(at.start))) {
    return new RuleFault('Write && for "and", || for "or", ! for "not", == for "is".', at);
  }
  return new RuleFault(`The rule cannot be read: ${plain(summary)}.`, at);
}

function plain(summary: string | undefined): string {
  return (summary ?? 'it is not complete')
    .split('\n')[0]!
    .replace('Unexpected character:', 'did not expect')
    .replace('Unexpected token:', 'did not expect')
    .replace(/got EOF/, 'but it ends')
    .replace(/^Expected IDENTIFIER/, 'expected a name')
    .replace(/\.$/, '');
}
