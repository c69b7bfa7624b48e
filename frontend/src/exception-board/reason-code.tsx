import type { ReasonCode } from '@baton/contract';
import { NativeSelect } from '@mantine/core';
import { reasonCodeWords } from '../words/reason-words.ts';

export type PickedCode = ReasonCode | '';

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
