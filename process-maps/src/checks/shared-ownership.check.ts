import type { StepOf } from '../format/step.schema.ts';
import type { MapModel } from '../model/map-model.ts';
import { sameCaseOf } from '../model/same-case.ts';
import { type Check, partsOf, type Report } from './check.ts';

/** One thing has one owner: no two tasks of a case, and no two stop rules of a step, ask two people the same. */
export const sharedOwnership: Check = {
  code: 'shared-ownership',
  why: 'What two people own, nobody owns: each waits for the other, or both decide and differ.',
  *run(model) {
    for (const part of partsOf(model)) {
      yield* sharedTasks(part);
      yield* sharedStops(part);
    }
  },
};

interface Task {
  id: string;
  step: StepOf<'person'>;
  owner: string;
  /** What the person is asked or has to bring about, to be compared. */
  things: Map<'done_when' | 'question' | 'title', string>;
}

function* sharedTasks(model: MapModel): Generator<Report> {
  const tasks = Object.entries(model.part.steps).flatMap(([id, step]) => taskOf(model, id, step));
  if (tasks.length < 2) return;
  const sameCase = sameCaseOf(model.part, model.graph);
  for (const [index, task] of tasks.entries()) {
    for (const earlier of tasks.slice(0, index)) {
      if (earlier.owner === task.owner) continue;
      const thing = [...task.things].find(([kind, text]) => earlier.things.get(kind) === text);
      if (!thing || !sameCase(earlier.id, task.id)) continue;
      const [title, other] = [task, earlier].map(({ owner }) => model.map.roles[owner]?.title ?? owner);
      const message = `“${task.step.title}” (${title}) and “${earlier.step.title}” (${other}) own one thing: ${WORDS[thing[0]]}.`;
      const fix = 'Give it to one of the two, and let the other do or check something else.';
      yield { message, fix, path: [...model.part.stepsPath, task.id, thing[0]], step: task.id };
      break;
    }
  }
}

const WORDS = { done_when: 'the same done_when', question: 'the same question', title: 'the same title' } as const;

function taskOf(model: MapModel, id: string, step: MapModel['part']['steps'][string]): Task[] {
  if (step.kind !== 'person') return [];
  const owner = step.owner ?? model.map.lanes.find((lane) => lane.id === step.lane)?.role;
  if (owner === undefined) return [];
  const written = (['done_when', 'question', 'title'] as const).flatMap((kind) => {
    const text = step[kind];
    return text === undefined ? [] : [[kind, plainWords(text)] as const];
  });
  return [{ id, step, owner, things: new Map(written) }];
}

function* sharedStops({ part, map }: MapModel): Generator<Report> {
  for (const [id, step] of Object.entries(part.steps)) {
    const stops = step.stops ?? [];
    for (const [index, stop] of stops.entries()) {
      const earlier = stops.slice(0, index).find((other) => plainWords(other.when) === plainWords(stop.when));
      if (!earlier || stop.owner === undefined || earlier.owner === undefined || earlier.owner === stop.owner) continue;
      const [owner, other] = [stop, earlier].map(({ owner: role }) => map.roles[role!]?.title ?? role);
      const message = `“${step.title}” stops by the same rule before two people: ${other} (“${earlier.id}”) and ${owner} (“${stop.id}”).`;
      const path = [...part.stepsPath, id, 'stops', index];
      const quickFix = { title: `Leave it to ${other}`, set: [{ path, value: undefined }] };
      yield { message, fix: 'Keep one of the two rules.', path: [...path, 'owner'], step: id, quickFix };
    }
  }
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.?!]+/g, ' ')
    .trim();
}
