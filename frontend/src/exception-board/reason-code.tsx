import type { ReasonCode } from '@baton/contract';
import { NativeSelect } from '@mantine/core';

export type PickedCode = ReasonCode | '';

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

export const ReasonCodePick = ({ picked, onPick }: { picked: PickedCode; onPick: (code: PickedCode) => void }) => (
  <NativeSelect
    aria-label="Kind of reason"
    value={picked}
    onChange={(event) => onPick(event.currentTarget.value as PickedCode)}
    data={[
      { value: '', label: 'Kind of reason' },
      ...Object.entries(reasonCodeWords).map(([value, label]) => ({ value, label })),
    ]}
  />
);
