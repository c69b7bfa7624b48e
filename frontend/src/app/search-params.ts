import type { CaseFlag, CaseLine, MessageOutcome } from '@baton/contract';
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

/** A link to a case may ask for the dialog that saves it as a test case. */
export const caseSearch = (given: Given): { save?: true | undefined } => ({
  save: given['save'] === true ? true : undefined,
});

export const editTabs = ['current', 'redesigned', 'compare'] as const;
export interface EditSearch {
  tab?: (typeof editTabs)[number] | undefined;
  view?: 'outline' | undefined;
}
/** Which side of a map is being edited, and whether as a picture or as a table. */
export const editSearch = (given: Given): EditSearch => ({
  tab: oneOf(given['tab'], editTabs),
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
}
/** What the address of the measures may say. */
export const measuresSearch = (given: Given): MeasuresSearch => ({
  map: text(given['map']),
  weeks: weekChoices.find((weeks) => weeks === given['weeks']),
  measure: text(given['measure']),
});

export const signInSearch = (given: Given): { to?: string | undefined; token?: string | undefined } => ({
  to: text(given['to']),
  token: text(given['token']),
});
