import { advance } from '../advance/advance.ts';
import type { Advanced } from '../advance/advance-result.ts';
import type { CaseCommand } from '../advance/command.ts';
import type { CaseEvent } from '../advance/event.ts';
import type { Failure } from '../advance/failure.ts';
import { addDuration } from '../advance/moment.ts';
import { dueTimers } from '../advance/outstanding.ts';
import type { RecordType } from '../advance/record.ts';
import { startState } from '../advance/start-state.ts';
import type { CaseState, OpenAsk, Token } from '../advance/state.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';

export const NINE = '2026-11-21T09:00:00.000Z';

/**
 * Plays one case by hand, for examples: every method is one event. Step events go to the first token that expects one,
 * unless a step is named. `last` is what the latest event brought.
 */
export class CasePlayer {
  readonly pipeline: Pipeline;
  state: CaseState;
  now = NINE;
  last: Advanced;
  /** Every record so far. */
  readonly told: { type: RecordType; text: string }[] = [];

  constructor(pipeline: Pipeline) {
    this.pipeline = pipeline;
    this.state = startState(pipeline);
    this.last = { state: this.state, commands: [], records: [] };
  }

  send(event: CaseEvent): Advanced {
    this.last = advance(this.pipeline, this.state, event, this.now);
    this.state = this.last.state;
    this.told.push(...this.last.records);
    return this.last;
  }

  start(trigger: Json = { id: 'm1', text: 'Where is my order?', n: 5 }): Advanced {
    return this.send({ kind: 'case_started', trigger });
  }

  succeed(output: Json, confidence?: number, step?: string): Advanced {
    const event = { kind: 'step_succeeded' as const, ...this.at(step), output };
    return this.send(confidence === undefined ? event : { ...event, confidence });
  }

  fail(code: Failure['code'], more: Partial<Failure> = {}): Advanced {
    return this.send({ kind: 'step_failed', ...this.at(), failure: { code, message: `It was ${code}.`, ...more } });
  }

  answer(choice: string, edits?: Record<string, Json>): Advanced {
    const answer = { kind: 'ask_answered' as const, ask: this.ask.id, by: 'priya', choice, reason: 'I looked it up.' };
    return this.send(edits ? { ...answer, edits } : answer);
  }

  /** Lets time pass, then fires what is due. */
  pass(duration: string): void {
    this.now = addDuration(this.now, duration);
    for (const timer of dueTimers(this.state, this.now)) this.send({ kind: 'timer_fired', timer });
  }

  /** The only open question. */
  get ask(): OpenAsk {
    const [ask, ...others] = Object.values(this.state.asks);
    if (!ask || others.length > 0) throw new Error(`Expected one open ask, found ${others.length + (ask ? 1 : 0)}.`);
    return ask;
  }

  /** Token, step and visit of the first token that waits for an answer from outside. */
  at(step?: string): Pick<Token, 'step' | 'visit'> & { token: string } {
    const out = ['running', 'sending', 'waiting'];
    const found = this.state.tokens.find((token) => (step ? token.step === step : out.includes(token.phase)));
    if (!found) throw new Error(`No token waits${step ? ` at ${step}` : ''}.`);
    return { token: found.id, step: found.step, visit: found.visit };
  }

  /** The commands of one kind that the latest event brought. */
  commands<K extends CaseCommand['do']>(kind: K): Extract<CaseCommand, { do: K }>[] {
    return this.last.commands.filter((each): each is Extract<CaseCommand, { do: K }> => each.do === kind);
  }
}
