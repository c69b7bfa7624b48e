import { type Check, stepsOf } from './check.ts';

const ENOUGH = 6;

/** No single role answers more than a third of many stop rules. */
export const tooManyOnOnePerson: Check = {
  code: 'too-many-on-one-person',
  why: 'The whole process waits when this one person is away or has too much to do.',
  *run(model) {
    const owners = [...stepsOf(model)].flatMap(({ step }) => (step.stops ?? []).flatMap(({ owner }) => owner ?? []));
    if (owners.length < ENOUGH) return;
    for (const [role, own] of Map.groupBy(owners, (owner) => owner)) {
      if (own.length * 3 <= owners.length) continue;
      const title = model.map.roles[role]?.title ?? role;
      const message = `${title} answers ${own.length} of ${owners.length} stop rules.`;
      yield { message, fix: 'Give some of them to whoever knows them best.', path: ['roles', role], step: null };
    }
  },
};
