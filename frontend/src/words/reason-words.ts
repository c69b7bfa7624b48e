import type { ReasonCode } from '@baton/contract';

/** Kinds of reason, so that they can be counted; the words beside them say what was special. */
export const reasonCodeWords: Record<ReasonCode, string> = {
  as_agreed: 'As agreed before',
  rule_too_strict: 'The rule stops too much',
  rule_too_loose: 'The rule should have stopped more',
  wrong_data: 'Something in the data is wrong',
  missing_data: 'Something is missing',
  ai_mistake: 'The AI was mistaken',
  special_case: 'A special case',
  risk: 'Too much risk',
  other: 'Another reason',
};

/** @param code as it was kept; one that is not known any more stands for itself */
export const reasonWords = (code: string | null): string =>
  code === null
    ? 'no kind of reason was given'
    : Object.hasOwn(reasonCodeWords, code)
      ? reasonCodeWords[code as ReasonCode]
      : code;
