import type { Pipeline } from '../pipeline/pipeline.ts';
import type { ChildAnswer, MessageAnswer, PersonAnswer, StepAnswer, World } from './world.ts';
import { sampleValue } from './sample-value.ts';

/** One answer, or one per visit: the last is repeated. */
type Visits<T> = T | T[];

/**
 * How a rehearsal's outside answers: plain JSON, saved beside the case. What is not said: actions and other maps give a
 * made-up value of their type, AI steps too but without confidence (so that rules about it stop), people and messages give
 * no answer (so that the result shows which decisions a map needs).
 */
export interface Answers {
  /** By step: result or failure of an action or AI step. */
  steps?: Record<string, Visits<StepAnswer>>;
  /** By `step.rule` for a stop rule, by step for its task and for any other question about it. */
  people?: Record<string, Visits<PersonAnswer>>;
  /** By step: the message that a wait gets. */
  messages?: Record<string, MessageAnswer>;
  /** By step: what another map gives. */
  children?: Record<string, ChildAnswer>;
}

/**
 * The world that `answers` describes; what they leave out comes from `defaults` first, if it is there.
 * @param onMadeUp hears of each step whose answer neither says
 */
export function scriptedWorld(
  pipeline: Pipeline,
  answers: Answers,
  defaults: Answers = {},
  onMadeUp: (step: string) => void = () => undefined,
): World {
  return {
    step(command) {
      const said = find('steps', command.step);
      if (said) return ofVisit(said, command.visit);
      const step = pipeline.steps[command.step];
      onMadeUp(command.step);
      return step && 'output' in step ? { output: sampleValue(step.output) } : undefined;
    },
    person({ ask }) {
      const said =
        (ask.rule === undefined ? undefined : find('people', `${ask.step}.${ask.rule}`)) ?? find('people', ask.step);
      const answer = said && ofVisit(said, ask.visit);
      // A choice that the question does not have would be refused, and the question stays open.
      return ask.choices.some(({ id }) => id === answer?.choice) ? answer : undefined;
    },
    message: ({ step }) => find('messages', step),
    children(started) {
      const said = find('children', started.step);
      const step = pipeline.steps[started.step];
      if (said || step?.kind !== 'call') return said;
      onMadeUp(started.step);
      return { output: sampleValue(step.output) };
    },
  };

  function find<K extends keyof Answers>(what: K, key: string): NonNullable<Answers[K]>[string] | undefined {
    for (const said of [answers[what], defaults[what]]) {
      if (said && Object.hasOwn(said, key)) return said[key] as NonNullable<Answers[K]>[string];
    }
    return undefined;
  }
}

function ofVisit<T>(said: Visits<T>, visit: number): T | undefined {
  return Array.isArray(said) ? said[Math.min(visit, said.length) - 1] : said;
}
