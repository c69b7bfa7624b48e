import { type Check, stepsOf } from './check.ts';

/** Everything is there that a run needs: a connected trigger with a name, and no step left over from the current map. */
export const notRunnable: Check = {
  code: 'not-runnable',
  why: 'A map can only be published when every step can be carried out by a machine or a named person.',
  *run(model) {
    const { trigger } = model.map;
    const isUnread = ['connector', 'event'].some((key) => model.holes.at(['trigger', key]));
    if (!isUnread && (trigger.connector === undefined || trigger.event === undefined)) {
      const fix = 'Add connector and event, e.g. connector: webhook, event: received.';
      yield { message: 'The trigger does not say what starts a case.', fix, path: ['trigger'], step: null };
    }
    if (trigger.gives === undefined) {
      const fix = 'Add gives: a name such as message.';
      yield {
        message: 'What the trigger brings has no name, so no rule can read it.',
        fix,
        path: ['trigger', 'gives'],
        step: null,
      };
    }
    for (const { id, step, path } of stepsOf(model)) {
      if (step.kind !== 'manual') continue;
      const message = `“${step.title}” describes how it is done today and cannot run.`;
      yield {
        message,
        fix: 'Make it an action, an AI step or a task for a person.',
        path: [...path, 'kind'],
        step: id,
      };
    }
  },
};
