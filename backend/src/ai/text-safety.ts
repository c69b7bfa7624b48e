import type { Json } from '@baton/process-maps';
import type { Gate } from './evidence/confidence.ts';

/** Zero-width, bidirectional and tag characters, soft hyphens, controls: invisible to a reader, not to a machine. */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** Characters of one value that are sent or learnt from at most. */
const LONGEST_TEXT = 20_000;

/** Text without what a reader cannot see: hidden characters and HTML comments; cut at 20,000 characters. */
function visibleText(text: string): string {
  return text
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(hidden, '')
    .slice(0, LONGEST_TEXT);
}

/** All texts inside JSON data, in order. */
export function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((inner: Json) => textsIn(inner));
}

/** The same data with every text cleaned. */
export function visibleData(value: Json): Json {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(visibleData);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visibleData(inner)]));
}

/** Wording that talks to a machine instead of to us. Finding it stops; not finding it proves nothing. */
const talksToMachine = [
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|rules|prompts?|guidelines)\b/i,
  /\b(?:system|developer) (?:prompt|message)\b/i,
  /\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot)\b/i,
  /\b(?:new|updated) instructions?\s*:/i,
  /\b(?:respond|reply|answer|output) (?:only )?with (?:json|the (?:word|queue|category))\b/i,
  /\b(?:set|mark|treat) (?:this|it|the (?:case|request|lead)) as (?:approved|accepted|fits?|verified)\b/i,
];

/** Wording that claims a decision, or changes where money goes: never taken from a message. */
const claims = [
  /\b(?:already|was|been) (?:approved|authori[sz]ed|signed off) by\b/i,
  /\b(?:new|changed|updated|different) (?:bank (?:account|details)|iban|account number)\b.{0,60}\b(?:pay|transfer|send|use)\b/i,
];

/** Checks of what the step was shown. A check that does not hold makes the confidence 0. */
export function inputGates(sees: Json): Gate[] {
  const texts = textsIn(sees);
  const all = texts.join('\n');
  return [
    gate('hidden_text', !texts.some(holdsHidden), 'No hidden text.', 'The text holds hidden characters.'),
    gate(
      'instructions',
      !talksToMachine.some((p) => p.test(all)),
      'No instructions to a machine.',
      'The text gives instructions to a machine.',
    ),
    gate(
      'claims',
      !claims.some((p) => p.test(all)),
      'No claimed approval.',
      'The text claims an approval or changed bank details.',
    ),
    gate(
      'length',
      texts.every((text) => text.length <= LONGEST_TEXT),
      'Not too long.',
      'The text is longer than 20,000 characters.',
    ),
  ];
}

const holdsHidden = (text: string): boolean => text.replace(hidden, '') !== text || text.includes('<!--');

const gate = (id: string, passed: boolean, good: string, bad: string): Gate => ({
  id,
  passed,
  text: passed ? good : bad,
});
