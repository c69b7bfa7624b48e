import type { AiRequest } from '../ai-provider.ts';
import { fieldsOf } from '../output-shape.ts';
import { textsIn } from '../text-safety.ts';
import { none, suggestion, type RulesAnswer } from './rules-answer.ts';
import { findTyped } from './typed-finders.ts';

const MOST_LINES = 6;
const promise =
  /\b(?:will|promise[ds]?|agreed?|deadline|due|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow))\b/i;

/** Picks the lines that matter and quotes them unchanged: questions, amounts, dates, promises and the last line. */
export function keyLines(request: AiRequest): RulesAnswer {
  const target = fieldsOf(request.output).find(([, field]) => field.kind === 'text');
  if (!target) return none('The answer of a summary step needs a text field.');
  const lines = sentences(textsIn(request.sees).join('\n'));
  if (lines.length === 0) return none('There is no text to pick key lines from.');
  const picked = lines
    .map((line, at) => ({ line, at, weight: weightOf(line) + (at === lines.length - 1 ? 1 : 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, MOST_LINES)
    .sort((a, b) => a.at - b.at);
  return suggestion({ [target[0]]: ['Key lines:', ...picked.map(({ line }) => `- ${line}`)].join('\n') });
}

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

const weightOf = (line: string): number =>
  (line.endsWith('?') ? 2 : 0) +
  (findTyped(line, { kind: 'money' }).length > 0 ? 2 : 0) +
  (findTyped(line, { kind: 'date' }).length > 0 ? 1 : 0) +
  (promise.test(line) ? 1 : 0);
