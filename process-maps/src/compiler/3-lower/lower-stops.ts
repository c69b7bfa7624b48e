import type { AnswerableDocument } from '../../format/answerable.schema.ts';
import { parseText } from '../../format/parse-value.ts';
import type { ChoiceDocument } from '../../format/stop.schema.ts';
import type { StepDocument } from '../../format/step.schema.ts';
import { defaultStopChoices } from '../../model/default-choices.ts';
import type { MapModel } from '../../model/map-model.ts';
import type { Answerable, Choice, ChoiceThen, StopRule } from '../../pipeline/pipeline.ts';
import { ruleSentence } from '../../rules/rule-sentence.ts';

/** Stop rules of a step. The map has passed its checks: owners, backups and answer times are there. */
export function lowerStops(step: StepDocument, id: string, model: MapModel): StopRule[] {
  return (step.stops ?? []).map((stop, index) => {
    const compiled = model.byPath.get([...model.part.stepsPath, id, 'stops', index, 'when'].join('/'))!.compiled!;
    const sentence = stop.says ?? ruleSentence(compiled.syntax);
    return {
      id: stop.id,
      when: stop.when,
      sentence,
      question: parseText(stop.question ?? `${step.title}: how should this go on?`),
      choices: lowerChoices(stop.choices ?? defaultStopChoices),
      reads: compiled.reads,
      needsOutput: compiled.reads.some((read) => read === 'confidence' || read === id || read.startsWith(`${id}.`)),
      ...lowerAnswerable(stop),
    };
  });
}

export function lowerChoices(choices: ChoiceDocument[]): Choice[] {
  return choices.map((choice) => {
    const then = lowerThen(choice.then);
    return {
      id: choice.id,
      label: choice.label,
      means: choice.means ?? meaningOf(then),
      then,
      edits: choice.edits ?? [],
    };
  });
}

export function lowerAnswerable(given: AnswerableDocument): Answerable {
  return { owner: given.owner!, backup: given.backup!, answerWithin: given.answer_within! };
}

function lowerThen(then: string | undefined): ChoiceThen {
  if (then === undefined || then === 'continue') return { go: 'continue' };
  if (then === 'again' || then === 'cancel') return { go: then };
  return { go: 'to', step: then };
}

function meaningOf(then: ChoiceThen): string {
  switch (then.go) {
    case 'continue':
      return 'The case goes on as drawn.';
    case 'again':
      return 'The step runs again.';
    case 'cancel':
      return 'The case ends here as cancelled.';
    case 'to':
      return `The case goes to ${then.step.replaceAll('_', ' ')}.`;
  }
}
