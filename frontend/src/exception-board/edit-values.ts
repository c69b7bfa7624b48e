import type { AnswerAsk, AskDetail, AskField } from '@baton/contract';
import { fieldName } from '../words/show-value.ts';

type Json = AskDetail['held'];

/** What stands in the boxes: text, also for numbers, and yes/no. */
export type EditValues = Record<string, string | boolean>;

const heldRecord = (held: Json): Record<string, Json> =>
  typeof held === 'object' && held !== null && !Array.isArray(held) ? held : {};

/** How to ask for a field; a field that the server does not describe is text. */
export const fieldOf = (ask: Pick<AskDetail, 'fields'>, name: string): AskField =>
  ask.fields?.find((field) => field.name === name) ?? { name, label: fieldName(name), kind: 'text', options: [] };

const startValue = (value: Json | undefined): string | boolean => {
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The boxes begin with what the step produced. */
export const startValues = (ask: Pick<AskDetail, 'held' | 'choices'>): EditValues => {
  const held = heldRecord(ask.held);
  const names = new Set(ask.choices.flatMap((choice) => choice.edits));
  return Object.fromEntries([...names].map((name) => [name, startValue(held[name])]));
};

const sentValue = (field: AskField, value: string | boolean): Json => {
  if (field.kind === 'number' && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
    return Number(value);
  }
  return value;
};

/** The answer as the server wants it: only fields that this choice may edit, and only changed ones. */
export const answerFrom = (
  ask: Pick<AskDetail, 'held' | 'fields'>,
  choice: AskDetail['choices'][number],
  reason: string,
  values: EditValues,
): AnswerAsk => {
  const held = heldRecord(ask.held);
  const changed = choice.edits.filter((name) => values[name] !== undefined && values[name] !== startValue(held[name]));
  const edits = changed.map((name): [string, Json] => [name, sentValue(fieldOf(ask, name), values[name]!)]);
  const answer: AnswerAsk = { choice: choice.id, reason: reason.trim() };
  return edits.length === 0 ? answer : { ...answer, edits: Object.fromEntries(edits) };
};
