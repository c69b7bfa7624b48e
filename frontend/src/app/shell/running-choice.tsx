import type { RunningCases, SwitchEffect } from '@baton/contract';
import { Radio } from '@mantine/core';
import { openCasesSentence, runningMeans, runningNames } from './running-words.ts';

const choices: RunningCases[] = ['pause', 'finish', 'people'];

interface Parts {
  effect: SwitchEffect;
  picked: RunningCases;
  onPick: (choice: RunningCases) => void;
}

/** How many cases are concerned, and what happens to them: chosen before anything is stopped. */
export const RunningChoice = ({ effect, picked, onPick }: Parts) => (
  <Radio.Group
    label="Running cases"
    description={openCasesSentence(effect)}
    value={picked}
    onChange={(value) => onPick(choices.find((choice) => choice === value) ?? 'pause')}
  >
    {choices.map((choice) => (
      <Radio
        key={choice}
        mt={8}
        value={choice}
        label={runningNames[choice]}
        description={runningMeans(choice, effect)}
      />
    ))}
  </Radio.Group>
);
