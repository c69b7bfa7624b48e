import { type Check, stepsOf } from './check.ts';

/** Nobody carries data from one screen to another. */
export const copyPaste: Check = {
  code: 'copy-paste',
  forCurrent: true,
  why: 'A connector does it at once and without slips; it is the quickest time to win back.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      if (step.work !== 'copy_paste') continue;
      const from = step.tool === undefined ? '' : ` (${step.tool})`;
      const message = `“${step.title}”${from} moves data by hand.`;
      yield { message, fix: 'Make it an action of a connector.', path: [...path, 'work'], step: id };
    }
  },
};
