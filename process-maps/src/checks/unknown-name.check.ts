import type { MapModel } from '../model/map-model.ts';
import { nearest } from '../rules/nearest.ts';
import { answerablesOf } from './answerables.ts';
import { type Check, partsOf, type Report, stepsOf } from './check.ts';
import type { MapPath } from './finding.ts';

/** Steps, lanes and roles that are referred to exist; ids are used once. */
export const unknownName: Check = {
  code: 'unknown-name',
  forCurrent: true,
  why: 'A name that leads to nothing breaks the map where nobody expects it.',
  *run(model) {
    for (const { graph, part } of partsOf(model)) {
      for (const { to, path, from } of graph.broken) {
        const step = Object.hasOwn(part.steps, from) ? from : null;
        yield* missing(to === 'join' ? 'parallel branch around this' : 'step', to, Object.keys(part.steps), path, step);
      }
    }
    yield* unknownLanes(model);
    yield* unknownRoles(model);
    yield* doubleIds(model);
  },
};

function* unknownLanes(model: MapModel): Generator<Report> {
  if (model.holes.inside(['lanes'])) return;
  const lanes = model.map.lanes.map(({ id }) => id);
  if (model.map.trigger.lane !== undefined)
    yield* missing('lane', model.map.trigger.lane, lanes, ['trigger', 'lane'], null);
  for (const { id, step, path } of stepsOf(model)) yield* missing('lane', step.lane, lanes, [...path, 'lane'], id);
}

function* unknownRoles(model: MapModel): Generator<Report> {
  if (model.holes.inside(['roles'])) return;
  const roles = Object.keys(model.map.roles);
  for (const [index, lane] of model.map.lanes.entries()) {
    if (lane.role !== undefined) yield* missing('role', lane.role, roles, ['lanes', index, 'role'], null);
  }
  for (const { given, path, step, ownerKey } of answerablesOf(model)) {
    if (given.owner !== undefined) yield* missing('role', given.owner, roles, [...path, ownerKey], step);
    if (given.backup !== undefined) yield* missing('role', given.backup, roles, [...path, 'backup'], step);
  }
  for (const { id, step, path } of stepsOf(model)) {
    if (step.kind === 'wait' && step.remind)
      yield* missing('role', step.remind.role, roles, [...path, 'remind', 'role'], id);
  }
}

function* doubleIds({ map }: MapModel): Generator<Report> {
  const fix = 'Rename one of them.';
  if (map.trigger.gives !== undefined && Object.hasOwn(map.steps, map.trigger.gives)) {
    const message = `${map.trigger.gives} is the name of what the trigger gives and of a step.`;
    yield { message, fix, path: ['trigger', 'gives'], step: null };
  }
  for (const [index, { id }] of map.lanes.entries()) {
    if (map.lanes.findIndex((lane) => lane.id === id) === index) continue;
    yield { message: `Two lanes are called ${id}.`, fix, path: ['lanes', index, 'id'], step: null };
  }
  for (const [id, step] of Object.entries(map.steps)) {
    for (const [index, stop] of (step.stops ?? []).entries()) {
      if (step.stops!.findIndex((other) => other.id === stop.id) === index) continue;
      yield {
        message: `Two stop rules of “${step.title}” are called ${stop.id}.`,
        fix,
        path: ['steps', id, 'stops', index, 'id'],
        step: id,
      };
    }
  }
}

function* missing(what: string, name: string, known: string[], path: MapPath, step: string | null): Generator<Report> {
  if (known.includes(name)) return;
  const close = nearest(name, known);
  const hint = close ? `did you mean ${close}?` : `known: ${known.slice(0, 12).join(', ') || 'none'}.`;
  const fix = close ? `Write ${close}.` : `Choose an existing ${what}, or add it.`;
  const quickFix = close ? { quickFix: { title: `Write ${close}`, set: [{ path, value: close }] } } : {};
  yield { message: `There is no ${what} ${name}; ${hint}`, fix, path, step, ...quickFix };
}
