import type { Check } from './check.ts';

/** The trigger says which deliveries are the same. */
export const noDedupeKey: Check = {
  code: 'no-dedupe-key',
  why: 'Senders deliver twice; without a key each delivery would start a case and the work would be done twice.',
  *run({ map }) {
    if (map.trigger.key !== undefined) return;
    const path = ['trigger', 'key'];
    const name = map.trigger.gives ?? 'message';
    const hasId = map.trigger.fields && 'id' in map.trigger.fields;
    yield {
      message: 'The trigger has no key that tells a repeated delivery from a new one.',
      fix: `Add key, e.g. "= ${name}.id".`,
      path,
      step: null,
      ...(hasId ? { quickFix: { title: 'Use the id', set: [{ path, value: `= ${name}.id` }] } } : {}),
    };
  },
};
