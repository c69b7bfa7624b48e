import type { AnswerableDocument } from '../format/answerable.schema.ts';
import type { MapModel } from '../model/map-model.ts';
import { stepsOf } from './check.ts';
import type { MapPath } from './finding.ts';

/** Something that one person must answer for: an exception, a task, a failure. */
export interface AnswerablePlace {
  /** In words, for messages: `The exception “unsure”`. */
  what: string;
  given: AnswerableDocument;
  /** Where owner, backup and answer_within are written. */
  path: MapPath;
  step: string | null;
  /** False where there is no clock: the map's owner. */
  hasClock: boolean;
  ownerKey: 'owner' | 'role';
}

/** All of them: stop rules, tasks, lost answers, failures, and the map itself. */
export function* answerablesOf(model: MapModel): Generator<AnswerablePlace> {
  const clocked = { hasClock: true, ownerKey: 'owner' as const };
  for (const { id, step, path } of stepsOf(model)) {
    for (const [index, stop] of (step.stops ?? []).entries()) {
      yield { what: `The exception “${stop.id}”`, given: stop, path: [...path, 'stops', index], step: id, ...clocked };
    }
    if (step.kind === 'person') {
      if (step.owner === undefined && model.holes.inside(['lanes'])) continue;
      const owner = step.owner ?? model.map.lanes.find((lane) => lane.id === step.lane)?.role;
      const given = { ...step, ...(owner === undefined ? {} : { owner }) };
      yield { what: `The task “${step.title}”`, given, path, step: id, ...clocked };
    }
    if (step.kind === 'action' && step.unknown_outcome) {
      yield {
        what: 'The question “did this happen?”',
        given: step.unknown_outcome,
        path: [...path, 'unknown_outcome'],
        step: id,
        ...clocked,
      };
    }
  }
  const { when_it_breaks: breaks, owner } = model.map;
  yield {
    what: 'A failure that no stop rule names',
    given: breaks ?? {},
    path: ['when_it_breaks'],
    step: null,
    ...clocked,
  };
  const mapOwner = {
    ...(owner?.role === undefined ? {} : { owner: owner.role }),
    ...(owner?.backup === undefined ? {} : { backup: owner.backup }),
  };
  yield { what: 'The map', given: mapOwner, path: ['owner'], step: null, hasClock: false, ownerKey: 'role' };
}
