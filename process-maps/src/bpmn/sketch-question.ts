import { defaultStopChoices, taskChoices } from '../model/default-choices.ts';
import type { StepDocument } from '../format/step.schema.ts';
import type { ChoiceDocument } from '../format/stop.schema.ts';
import type { SketchExtension } from './sketch.ts';
import { onwardOf, shapeAt, type StepPlace } from './sketch-ways.ts';
import { isPlain, jsonText, plainLine } from './xml-text.ts';

type StopDocument = NonNullable<StepDocument['stops']>[number];

const drawn = (as: string): SketchExtension => ({ name: 'Drawn', attributes: { as } });

/**
 * A question to a person: that of a stop rule (an event on the border of its step leads to a task of the owner), or that
 * of a person step (the step is the task). The answers lead on, and a clock on the task leads to the backup.
 */
export function sketchQuestion(place: StepPlace, stop?: StopDocument): void {
  const { sketch, lanes, step, id, prefix } = place;
  const name = stop ? freeName(place, stop.id) : `${prefix}${id}`;
  const asked = stop ?? (step as Extract<typeof step, { kind: 'person' }>);
  const task = stop ? `ask.${name}` : `step.${name}`;
  const lane = stop ? lanes.of(stop.owner, step.lane) : step.lane;
  if (stop) {
    sketchStop(place, stop, name);
    const title = plainLine(stop.question ?? stop.says ?? stop.id) || stop.id;
    sketch.shapes.push({ id: task, type: 'bpmn:UserTask', name: title, lane, extension: drawn('ask') });
    sketch.flows.push({ from: `stop.${name}`, to: task, label: '', drawn: true });
  }
  const choices = stop ? (stop.choices ?? defaultStopChoices) : taskChoices(step as never);
  for (const choice of choices) sketchAnswer(place, task, lane, choice, Boolean(stop));
  sketchBackup(place, task, asked, name);
}

/** A stop rule's name in the file; one that is used twice gets a number. */
function freeName(place: StepPlace, stop: string, times = 1): string {
  const name = `${place.prefix}${place.id}.${stop}${times > 1 ? `-${times}` : ''}`;
  const taken = place.sketch.shapes.some((shape) => shape.id === `stop.${name}`);
  return taken ? freeName(place, stop, times + 1) : name;
}

function sketchStop({ sketch, step, id, prefix }: StepPlace, stop: StopDocument, name: string): void {
  const { owner, backup, answer_within, when, ...rest } = stop;
  const fields: Record<string, unknown> = isPlain(when) ? rest : { ...rest, when };
  const attributes: Record<string, string> = {};
  if (owner !== undefined) attributes.owner = owner;
  if (backup !== undefined) attributes.backup = backup;
  if (answer_within !== undefined) attributes.answerWithin = answer_within;
  sketch.shapes.push({
    id: `stop.${name}`,
    type: 'bpmn:BoundaryEvent',
    name: plainLine(stop.says ?? stop.id),
    lane: step.lane,
    on: `step.${prefix}${id}`,
    properties: {
      cancelActivity: true,
      eventDefinitions: [{ type: 'bpmn:ConditionalEventDefinition', condition: plainLine(when) || 'true' }],
    },
    extension: { name: 'Stop', attributes, fields },
  });
}

/** Where an answer leads. "Go on" after a person step is the flow that the step has anyway. */
function sketchAnswer(place: StepPlace, task: string, lane: string, choice: ChoiceDocument, stop: boolean): void {
  const { sketch } = place;
  const then = choice.then ?? 'continue';
  if (then === 'continue' && !stop) return;
  const to = answerTarget(place, then, lane);
  if (to === undefined) return;
  const when = `choice == ${jsonText(choice.id)}`;
  sketch.flows.push({ from: task, to, label: choice.label, when, drawn: true });
}

function answerTarget(place: StepPlace, then: string, lane: string): string | undefined {
  const { sketch, prefix, id } = place;
  if (then === 'continue') return onwardOf(place);
  if (then === 'again') return `step.${prefix}${id}`;
  if (then !== 'cancel') return shapeAt(place, then);
  const cancelled = `cancelled.${prefix}`.replace(/\.+$/, '');
  if (!sketch.shapes.some((shape) => shape.id === cancelled)) {
    const extension = drawn('cancelled');
    sketch.shapes.push({ id: cancelled, type: 'bpmn:EndEvent', name: 'Cancelled', lane, extension });
  }
  return cancelled;
}

/** No answer in time: the owner keeps the question, and the backup gets it too. */
function sketchBackup(
  place: StepPlace,
  task: string,
  { backup, answer_within }: { backup?: string | undefined; answer_within?: string | undefined },
  name: string,
): void {
  if (backup === undefined || answer_within === undefined) return;
  const { sketch, lanes, step } = place;
  const lane = lanes.of(backup, step.lane);
  const definition = { type: 'bpmn:TimerEventDefinition', timeDuration: answer_within };
  sketch.shapes.push({
    id: `late.${name}`,
    type: 'bpmn:BoundaryEvent',
    name: `no answer in ${answer_within}`,
    lane: sketch.shapes.find((shape) => shape.id === task)!.lane,
    on: task,
    properties: { cancelActivity: false, eventDefinitions: [definition] },
    extension: drawn('late'),
  });
  const backupTask = `backup.${name}`;
  const title = 'Backup answers';
  sketch.shapes.push({ id: backupTask, type: 'bpmn:UserTask', name: title, lane, extension: drawn('backup') });
  sketch.flows.push({ from: `late.${name}`, to: backupTask, label: '', drawn: true });
}
