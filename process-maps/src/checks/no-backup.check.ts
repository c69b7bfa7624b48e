import { answerablesOf, type AnswerablePlace } from './answerables.ts';
import type { Check, Report } from './check.ts';
import type { MapModel } from '../model/map-model.ts';

/** Every owner has a backup, and the backup is another person. */
export const noBackup: Check = {
  code: 'no-backup',
  why: 'When the owner is away, the case must reach somebody else by itself.',
  *run(model) {
    for (const place of answerablesOf(model)) {
      const { what, given, path, step } = place;
      if (given.backup === undefined) {
        yield {
          message: `${what} has no backup.`,
          fix: 'Name another role as backup.',
          path: [...path, 'backup'],
          step,
          ...otherRole(model, place),
        };
      } else if (given.backup === given.owner) {
        const message = `${what} has the same role as owner and backup (${given.owner}).`;
        yield {
          message,
          fix: 'Name another role as backup.',
          path: [...path, 'backup'],
          step,
          ...otherRole(model, place),
        };
      } else {
        yield* samePerson(model, place);
      }
    }
  },
};

function* samePerson(model: MapModel, { what, given, path, step }: AnswerablePlace): Generator<Report> {
  const title = model.map.roles[given.backup!]?.title;
  if (!model.roles || title === undefined) return;
  const backup = model.roles[given.backup!]?.owner;
  const owner = given.owner === undefined ? undefined : model.roles[given.owner]?.owner;
  const at = { path: [...path, 'backup'], step };
  if (!backup?.isPerson || !backup.active) {
    yield {
      message: `${what} has the backup role ${title}, which no active named person fills.`,
      fix: `Bind ${title} to one named person.`,
      ...at,
    };
  } else if (owner && owner.id === backup.id) {
    yield {
      message: `${what} has ${owner.name} as owner and as backup.`,
      fix: 'Choose a backup role that another person fills.',
      ...at,
      ...otherRole(model, { given, path }),
    };
  }
}

/** Whoever backs others up in this map, else any other role; never the same person, as far as that is known. */
function otherRole(
  { map, roles }: MapModel,
  { given, path }: Pick<AnswerablePlace, 'given' | 'path'>,
): Partial<Report> {
  if (given.owner === undefined) return {};
  const person = roles?.[given.owner]?.owner?.id;
  const usual = [map.when_it_breaks?.backup, map.owner?.backup, map.when_it_breaks?.owner, map.owner?.role];
  const backup = [...usual, ...Object.keys(map.roles)].find(
    (role) =>
      role !== undefined &&
      role !== given.owner &&
      Object.hasOwn(map.roles, role) &&
      (!roles || (roles[role]?.owner?.active && roles[role].owner.isPerson && roles[role].owner.id !== person)),
  );
  if (backup === undefined) return {};
  const title = `Make ${map.roles[backup]!.title} the backup`;
  return { quickFix: { title, set: [{ path: [...path, 'backup'], value: backup }] } };
}
