import { advance } from '../advance/advance.ts';
import type { Advanced } from '../advance/advance-result.ts';
import type { CaseCommand, RunAction, RunAi } from '../advance/command.ts';
import type { CaseEvent } from '../advance/event.ts';
import { addDuration, hasCome } from '../advance/moment.ts';
import { dueTimers, nextTimer } from '../advance/outstanding.ts';
import { startState } from '../advance/start-state.ts';
import type { CaseState } from '../advance/state.ts';
import type { Duration, Pipeline } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';
import type { Asked, StepAnswer, World } from './world.ts';

/** An answer under way to the case. */
export interface Coming {
  at: string;
  event: CaseEvent;
}

/**
 * The smallest shell around `advance`: it performs commands by asking a `World`, keeps a virtual clock, and moves the clock
 * to whatever comes next. One shell is one case. Nothing outside is ever touched.
 */
export class CaseShell {
  readonly pipeline: Pipeline;
  state: CaseState;
  now: string;
  /** Answers that have not arrived, in the order they were given. */
  readonly coming: Coming[] = [];
  readonly world: World;
  private readonly brain: typeof advance;

  /** `brain` is `advance`, except in tests that have to notice a broken one. */
  constructor(pipeline: Pipeline, world: World, now: string, brain: typeof advance = advance) {
    this.pipeline = pipeline;
    this.world = world;
    this.brain = brain;
    this.now = now;
    this.state = startState(pipeline);
  }

  start(trigger: Json): Advanced {
    return this.apply({ kind: 'case_started', trigger });
  }

  /** What happens next on the virtual clock; nothing when the case is over, or waits for an answer that never comes. */
  next(): Coming | undefined {
    const first = this.coming.reduce<Coming | undefined>(
      (best, each) => (best && hasCome(best.at, each.at) ? best : each),
      undefined,
    );
    const timer = nextTimer(this.state);
    if (timer === undefined || (first && hasCome(first.at, timer))) return first;
    const [due] = dueTimers(this.state, timer);
    return due === undefined || (!first && this.onlyReminders())
      ? first
      : { at: timer, event: { kind: 'timer_fired', timer: due } };
  }

  /** Lets one thing happen. */
  happen(coming: Coming): Advanced {
    const index = this.coming.indexOf(coming);
    if (index >= 0) this.coming.splice(index, 1);
    if (hasCome(this.now, coming.at)) this.now = coming.at;
    return this.apply(coming.event);
  }

  apply(event: CaseEvent): Advanced {
    const advanced = this.brain(this.pipeline, this.state, event, this.now);
    this.state = advanced.state;
    for (const command of advanced.commands) this.perform(command);
    return advanced;
  }

  perform(command: CaseCommand): void {
    switch (command.do) {
      case 'run_action':
      case 'run_ai':
        return this.runStep(command);
      case 'undo_action': {
        const { token, step, visit } = command;
        const answer = this.world.undo ? this.world.undo(command) : { output: null };
        return answer && this.expect({ token, step, visit, ...resultOf(answer) }, answer.after);
      }
      case 'open_ask':
        return this.ask(command);
      case 'expect_message': {
        const { token, step, visit } = command;
        const answer = this.world.message(command);
        return (
          answer && this.expect({ kind: 'message_received', token, step, visit, message: answer.message }, answer.after)
        );
      }
      case 'start_child': {
        const { token, step, visit } = command;
        const answer = this.world.children(command);
        return (
          answer && this.expect({ kind: 'child_finished', token, step, visit, output: answer.output }, answer.after)
        );
      }
      default:
        // Timers live in the state; notices and the end need nothing of a rehearsal.
        return undefined;
    }
  }

  private runStep(command: RunAction | RunAi): void {
    const { token, step, visit } = command;
    if (command.do === 'run_action' && command.announce) return this.expect({ kind: 'sending', token, step, visit });
    const answer = this.world.step(command);
    if (answer) this.expect({ token, step, visit, ...resultOf(answer) }, answer.after);
  }

  private ask(asked: Asked): void {
    const answer = this.world.person(asked);
    if (!answer) return;
    const { choice, by = 'rehearsal', reason = 'Rehearsed', edits, after } = answer;
    this.expect({ kind: 'ask_answered', ask: asked.ask.id, by, choice, reason, ...(edits ? { edits } : {}) }, after);
  }

  private expect(event: CaseEvent, after?: Duration): void {
    this.coming.push({ at: after === undefined ? this.now : addDuration(this.now, after), event });
  }

  /** Every clock left only reminds the map's owner of a question: nothing new would ever happen. */
  private onlyReminders(): boolean {
    return Object.values(this.state.timers).every(({ purpose }) => {
      return purpose.kind === 'deadline' && this.state.asks[purpose.ask]?.level === 'map_owner';
    });
  }
}

function resultOf(answer: StepAnswer) {
  if ('failure' in answer) return { kind: 'step_failed' as const, failure: answer.failure };
  const { output, confidence } = answer;
  return { kind: 'step_succeeded' as const, output, ...(confidence === undefined ? {} : { confidence }) };
}
