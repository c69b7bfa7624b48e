import { answerablesOf } from './answerables.ts';
import type { Check, Report } from './check.ts';
import type { MapModel } from '../model/map-model.ts';

/** Whatever stops, fails or is asked has exactly one named person who answers. */
export const noOwner: Check = {
  code: 'no-owner',
  why: 'Work that belongs to nobody, or to a team, waits until somebody asks about it.',
  *run(model) {
    for (const { what, given, path, step, ownerKey } of answerablesOf(model)) {
      if (given.owner === undefined) {
        const fix = `Name one role as ${path.at(-1) === 'owner' ? 'role' : 'owner'}.`;
        yield {
          message: `${what} has no owner.`,
          fix,
          path: [...path, ownerKey],
          step,
          ...mapOwner(model, path, ownerKey),
        };
      } else {
        yield* unbound(model, given.owner, what, [...path, ownerKey], step);
      }
    }
  },
};

function* unbound(
  model: MapModel,
  role: string,
  what: string,
  path: Report['path'],
  step: string | null,
): Generator<Report> {
  const title = model.map.roles[role]?.title;
  if (!model.roles || title === undefined) return;
  const person = model.roles[role]?.owner;
  const report = (found: string): Report => ({
    message: `${what} goes to the role ${title}, which ${found}.`,
    fix: `Bind ${title} to one named person.`,
    path,
    step,
  });
  if (!person) yield report('nobody fills');
  else if (!person.isPerson) yield report(`is bound to ${person.name}, not to a named person`);
  else if (!person.active) yield report(`is bound to ${person.name}, who is not active`);
}

/** The map's owner answers for what nobody else does. */
function mapOwner({ map }: MapModel, path: Report['path'], ownerKey: 'owner' | 'role'): Partial<Report> {
  const role = map.owner?.role;
  if (role === undefined || !Object.hasOwn(map.roles, role)) return {};
  const title = `Make ${map.roles[role]!.title} the owner`;
  return { quickFix: { title, set: [{ path: [...path, ownerKey], value: role }] } };
}
