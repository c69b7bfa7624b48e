import type { AnswerAsk, AskDetail, AskField } from '@baton/contract';
import { fieldName } from '../words/show-value.ts';

type Json = AskDetail['held'];
type Choice = AskDetail['choices'][number];

export interface MoneyText {
  amount: string;
  currency: string;
}
/** What stands in the boxes: text, also for numbers and dates; yes or no; an amount with its currency. */
export type EditValue = string | boolean | MoneyText;
export type EditValues = Record<string, EditValue>;

type Held = { [key: string]: Json };

const heldRecord = (held: Json): Held =>
  typeof held === 'object' && held !== null && !Array.isArray(held) ? held : {};

/** How to ask for a field; a field that the server does not describe is text. */
export const fieldOf = (ask: Pick<AskDetail, 'fields'>, name: string): AskField =>
  ask.fields?.find((field) => field.name === name) ?? {
    name,
    label: fieldName(name),
    kind: 'text',
    options: [],
    optional: true,
  };

const moneyOf = (value: Json | undefined): MoneyText => {
  const { amount, currency } = heldRecord(value ?? null);
  return {
    amount: typeof amount === 'string' ? amount : '',
    currency: typeof currency === 'string' ? currency : 'USD',
  };
};

const startValue = (field: AskField, value: Json | undefined): EditValue => {
  if (field.kind === 'money') return moneyOf(value);
  if (field.kind === 'boolean') return value === true;
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The boxes begin with what the step produced. */
export const startValues = (ask: Pick<AskDetail, 'held' | 'choices' | 'fields'>): EditValues => {
  const held = heldRecord(ask.held);
  const names = new Set(ask.choices.flatMap((choice) => choice.edits));
  return Object.fromEntries([...names].map((name) => [name, startValue(fieldOf(ask, name), held[name])]));
};

const isEmpty = (value: EditValue): boolean =>
  typeof value === 'object' ? value.amount.trim() === '' : typeof value === 'string' && value.trim() === '';

const sentValue = (field: AskField, value: EditValue): Json => {
  if (typeof value === 'object') return { amount: value.amount.trim().replaceAll(',', ''), currency: value.currency };
  if (field.kind === 'number' && typeof value === 'string' && Number.isFinite(Number(value))) return Number(value);
  return value;
};

/** Held and unchanged need not be sent; nothing was held for a task, so there every filled box is. */
const isSent = (field: AskField, value: EditValue, held: Json | undefined): boolean => {
  if (held === undefined) return !isEmpty(value);
  return JSON.stringify(value) !== JSON.stringify(startValue(field, held));
};

/** The answer as the server wants it: only fields that this choice may edit, and only those that say something. */
export const answerFrom = (
  ask: Pick<AskDetail, 'held' | 'fields'>,
  choice: Choice,
  reason: string,
  values: EditValues,
): AnswerAsk => {
  const held = heldRecord(ask.held);
  const edits = choice.edits.flatMap((name): [string, Json][] => {
    const [field, value] = [fieldOf(ask, name), values[name]];
    return value !== undefined && isSent(field, value, held[name]) ? [[name, sentValue(field, value)]] : [];
  });
  const answer: AnswerAsk = { choice: choice.id, reason: reason.trim() };
  return edits.length === 0 ? answer : { ...answer, edits: Object.fromEntries(edits) };
};

/** Names of the boxes of this choice that have to be filled in and are not. */
export const missingFields = (ask: Pick<AskDetail, 'fields'>, choice: Choice, values: EditValues): string[] =>
  choice.edits
    .map((name) => fieldOf(ask, name))
    .filter((field) => !field.optional && isEmpty(values[field.name] ?? ''))
    .map((field) => field.label);
