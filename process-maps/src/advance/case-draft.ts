import type { Pipeline, PipelineStep } from '../pipeline/pipeline.ts';
import type { Scope } from '../rules/rule-result.ts';
import type { Json } from '../types/type.ts';
import type { Advanced } from './advance-result.ts';
import type { CaseCommand } from './command.ts';
import type { HistoryRecord, RecordType } from './record.ts';
import type { CaseState, TimerPurpose, Token, TokenPhase } from './state.ts';
import { assertMove } from './token-phases.ts';

/**
 * The working copy of one `advance` call: the next state, and the commands and records so far. The given state is never
 * changed: containers are copied here, and their entries are replaced, not edited (tokens are copied too).
 */
export class CaseDraft {
  readonly pipeline: Pipeline;
  readonly now: string;
  readonly state: CaseState;
  private commands: CaseCommand[] = [];
  readonly records: HistoryRecord[] = [];

  constructor(pipeline: Pipeline, before: CaseState, now: string) {
    this.pipeline = pipeline;
    this.now = now;
    this.state = {
      ...before,
      tokens: before.tokens.map((token) => ({ ...token })),
      data: { ...before.data },
      visits: { ...before.visits },
      asks: { ...before.asks },
      timers: { ...before.timers },
      done: [...before.done],
    };
  }

  /** The step with this id; nothing when the pipeline has none (own properties only: ids come from data too). */
  step(id: string): PipelineStep | undefined {
    return own(this.pipeline.steps, id);
  }

  token(id: string): Token | undefined {
    return this.state.tokens.find((token) => token.id === id);
  }

  move(token: Token, phase: TokenPhase): void {
    assertMove(token.phase, phase);
    token.phase = phase;
  }

  /** What rules and values read now; `output` is the result of `token`'s step while it is not accepted yet. */
  scope(token?: Token, output?: Json, confidence?: number): Scope {
    const data = token && output !== undefined ? { ...this.state.data, [token.step]: output } : this.state.data;
    return confidence === undefined ? { data } : { data, confidence };
  }

  command(command: CaseCommand): void {
    this.commands.push(command);
  }

  /** The case ends in this very call: what another branch was about to send must not leave. */
  withdrawCalls(): void {
    this.commands = this.commands.filter((command) => !isCall(command));
  }

  /** Writes a line of the case history; `token` says where it happened. */
  say(type: RecordType, text: string, token?: Token, more: { by?: string; data?: Json } = {}): void {
    const lane = token && this.step(token.step)?.lane;
    const where = token ? { step: token.step, visit: token.visit, ...(lane === undefined ? {} : { lane }) } : {};
    this.records.push({ type, text, ...where, ...more });
  }

  setTimer(timer: string, at: string, purpose: TimerPurpose): void {
    this.state.timers[timer] = { at, purpose };
    this.command({ do: 'set_timer', timer, at });
  }

  dropTimer(timer: string): void {
    if (!own(this.state.timers, timer)) return;
    delete this.state.timers[timer];
    this.command({ do: 'drop_timer', timer });
  }

  result(): Advanced {
    const commands = [...this.commands.filter((each) => !isCall(each)), ...this.commands.filter(isCall)];
    return { state: this.state, commands, records: this.records };
  }
}

/** What reaches outside the case; the shell does it last, when the rest is stored. */
function isCall(command: CaseCommand): boolean {
  return ['run_action', 'run_ai', 'undo_action', 'start_child', 'expect_message'].includes(command.do);
}

/** A record's own entry: a key such as `constructor` that came with data finds nothing. */
export function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
