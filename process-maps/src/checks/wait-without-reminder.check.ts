import { type Check, stepsOf } from './check.ts';

/** Whoever a case waits for is reminded. */
export const waitWithoutReminder: Check = {
  code: 'wait-without-reminder',
  why: 'A case that waits for a reply in silence is forgotten by the one who should reply, and by us.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      if (step.kind !== 'wait' || !step.message || step.remind) continue;
      const role = model.map.owner?.role;
      const at = [...path, 'remind'];
      yield {
        message: `“${step.title}” waits for a message, and nobody is reminded.`,
        fix: 'Add remind: after which times, and which role.',
        path: at,
        step: id,
        ...(role === undefined
          ? {}
          : { quickFix: { title: 'Remind after two days', set: [{ path: at, value: { after: ['P2D'], role } }] } }),
      };
    }
  },
};
