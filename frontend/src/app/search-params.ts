import type { CaseFlag, CaseLine, LogLine, MessageOutcome, ReasonCode } from '@baton/contract';
import type { Whose } from '../api/asks.ts';

type Given = Record<string, unknown>;

const MAX_TEXT = 200;
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && value !== ''
    ? String(value).slice(0, MAX_TEXT)
    : undefined;

const oneOf = <Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === value);

export const caseStatuses = ['running', 'waiting', 'stopped', 'done', 'declined', 'cancelled', 'quarantined'] as const;
export const caseFlags = ['late', 'nearly', 'silent', 'followed'] as const satisfies CaseFlag[];
export const whoseChoices = ['mine', 'team', 'everyone'] as const;

export interface BoardSearch {
  whose?: Whose | undefined;
  search?: string | undefined;
  map?: string | undefined;
  owner?: string | undefined;
}
/** What the address of the board may say; anything else is left out. */
export const boardSearch = (given: Given): BoardSearch => ({
  whose: oneOf(given['whose'], whoseChoices),
  search: text(given['search']),
  map: text(given['map']),
  owner: text(given['owner']),
});

export interface CaseFilterSearch {
  map?: string | undefined;
  status?: CaseLine['status'] | undefined;
  step?: string | undefined;
  flag?: CaseFlag | undefined;
  search?: string | undefined;
}
export const caseFilterSearch = (given: Given): CaseFilterSearch => ({
  map: text(given['map']),
  status: oneOf(given['status'], caseStatuses),
  step: text(given['step']),
  flag: oneOf(given['flag'], caseFlags),
  search: text(given['search']),
});

export const logKinds = ['stop', 'trouble'] as const satisfies LogLine['kind'][];
export const reasonCodes = [
  'as_agreed',
  'rule_too_strict',
  'rule_too_loose',
  'wrong_data',
  'missing_data',
  'ai_mistake',
  'special_case',
  'risk',
  'other',
] as const satisfies ReasonCode[];

export interface LogSearch {
  map?: string | undefined;
  step?: string | undefined;
  rule?: string | undefined;
  kind?: LogLine['kind'] | undefined;
  code?: ReasonCode | undefined;
  person?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  search?: string | undefined;
}
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** What the address of the log may say. */
export const logSearch = (given: Given): LogSearch => ({
  map: text(given['map']),
  step: text(given['step']),
  rule: text(given['rule']),
  kind: oneOf(given['kind'], logKinds),
  code: oneOf(given['code'], reasonCodes),
  person: text(given['person']),
  from: day(given['from']),
  to: day(given['to']),
  search: text(given['search']),
});

/** Which week the brief is about: one of its days. */
export const briefSearch = (given: Given): { week?: string | undefined } => ({ week: day(given['week']) });

/** A link to a case may ask for the dialog that saves it as a test case. */
export const caseSearch = (given: Given): { save?: true | undefined } => ({
  save: given['save'] === true ? true : undefined,
});

export const editTabs = ['current', 'redesigned', 'compare'] as const;
export interface EditSearch {
  tab?: (typeof editTabs)[number] | undefined;
  /** The step to begin with. */
  step?: string | undefined;
  view?: 'outline' | undefined;
}
/** Which side of a map is being edited, and whether as a picture or as a table. */
export const editSearch = (given: Given): EditSearch => ({
  tab: oneOf(given['tab'], editTabs),
  step: text(given['step']),
  view: oneOf(given['view'], ['outline'] as const),
});

export const messageOutcomes = ['case', 'known', 'kept', 'notice', 'refused'] as const satisfies MessageOutcome[];

/** What the address of the list of messages may say. */
export const messageSearch = (
  given: Given,
): { connector?: string | undefined; outcome?: MessageOutcome | undefined } => ({
  connector: text(given['connector']),
  outcome: oneOf(given['outcome'], messageOutcomes),
});

export const weekChoices = [4, 8, 13, 26] as const;
export interface MeasuresSearch {
  map?: string | undefined;
  weeks?: (typeof weekChoices)[number] | undefined;
  /** Which one is shown week by week. */
  measure?: string | undefined;
  /** The log of AI work, or how far the company is; absent = the numbers. */
  show?: 'ai' | 'phases' | undefined;
}
/** What the address of the measures may say. */
export const measuresSearch = (given: Given): MeasuresSearch => ({
  map: text(given['map']),
  weeks: weekChoices.find((weeks) => weeks === given['weeks']),
  measure: text(given['measure']),
  show: oneOf(given['show'], ['ai', 'phases'] as const),
});

export const signInSearch = (given: Given): { to?: string | undefined; token?: string | undefined } => ({
  to: text(given['to']),
  token: text(given['token']),
});
