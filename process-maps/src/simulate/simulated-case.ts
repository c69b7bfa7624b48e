import type { Advanced } from '../advance/advance-result.ts';
import type { RunAction } from '../advance/command.ts';
import type { HistoryRecord } from '../advance/record.ts';
import type { AskKind, AskLevel, CaseStatus } from '../advance/state.ts';
import type { Json } from '../types/type.ts';
import { CasePath } from './case-path.ts';

/** What one rehearsed case did. */
export interface SimulatedCase {
  id: string;
  /** `stopped`: a decision is missing; `waiting`: a message is. `too_long`: more than 10,000 events, most likely a loop. */
  status: CaseStatus | 'too_long';
  reasonCode?: string;
  output?: Json;
  /** Steps in the order in which they were entered; a repeated visit is listed again. */
  path: string[];
  /** Branches taken at forks in the way, as `step → next`. */
  branches: string[];
  asks: SimulatedAsk[];
  /** Calls that would have left. None did. */
  calls: Pick<RunAction, 'step' | 'connector' | 'action' | 'input' | 'key'>[];
  /** What each step gave, the last time. */
  outputs: Record<string, Json>;
  /** Steps whose answer nobody gave, so that the rehearsal made one up, in the order in which they were asked. */
  madeUp: string[];
  /** Milliseconds on the virtual clock. */
  tookMs: number;
}

/** A question to a person: who would have had to decide. */
export interface SimulatedAsk {
  id: string;
  step: string;
  kind: AskKind;
  rule?: string;
  question: string;
  ownerRole: string;
  /** How far it went up; beyond `owner` somebody was late. */
  level: AskLevel;
  /** The choice that was made; absent = a decision is needed here. */
  choice?: string;
}

/** Collects what happens to a case into its `SimulatedCase`. */
export class CaseNotes {
  readonly path = new CasePath();
  readonly branches: string[] = [];
  readonly asks: SimulatedAsk[] = [];
  readonly calls: SimulatedCase['calls'] = [];
  readonly madeUp = new Set<string>();
  output: Json | undefined;
  readonly outputs: Record<string, Json> = Object.create(null) as Record<string, Json>;

  take({ commands, records }: Advanced): void {
    for (const record of records) this.takeRecord(record);
    for (const command of commands) {
      if (command.do === 'open_ask') this.open(command.ask, command.question);
      if (command.do === 'pass_ask_on') this.find(command.ask, (ask) => (ask.level = command.to));
      if (command.do === 'finish') this.output = command.output;
      if (command.do !== 'run_action' || command.announce || command.attempt > 1) continue;
      const { step, connector, action, input, key } = command;
      this.calls.push({ step, connector, action, input, key });
    }
  }

  private takeRecord(record: HistoryRecord): void {
    this.path.take(record);
    const { type, step, data } = record;
    const about = (data ?? {}) as Record<string, Json>;
    if (type === 'branch_taken') this.branches.push(`${step} → ${String(about['to'])}`);
    if (type === 'answered') this.find(String(about['ask']), (ask) => (ask.choice = String(about['choice'])));
  }

  private open(
    ask: { id: string; step: string; kind: AskKind; rule?: string; ownerRole: string; level: AskLevel },
    question: string,
  ): void {
    const { id, step, kind, rule, ownerRole, level } = ask;
    this.asks.push({ id, step, kind, question, ownerRole, level, ...(rule === undefined ? {} : { rule }) });
  }

  private find(id: string, change: (ask: SimulatedAsk) => void): void {
    const ask = this.asks.find((each) => each.id === id);
    if (ask) change(ask);
  }
}
