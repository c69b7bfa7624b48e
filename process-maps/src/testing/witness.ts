import type { Advanced } from '../advance/advance-result.ts';
import type { RunAction, RunAi, UndoAction } from '../advance/command.ts';
import type { CaseEvent } from '../advance/event.ts';
import type { CaseState, Token } from '../advance/state.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';

/** Id of the token that reverses steps. */
const UNDO = 'undone';

/**
 * Watches one case from outside and notes every broken promise. It shares no code with `advance`: it reads states, events
 * and commands only.
 */
export class Witness {
  readonly broken: string[] = [];
  private readonly pipeline: Pipeline;
  private readonly answered = new Set<string>();
  private readonly lost = new Set<string>();
  private readonly askIds = new Set<string>();
  private finishes = 0;
  /** Successes of undoable actions, oldest first. */
  private readonly effects: string[] = [];
  private readonly undone: string[] = [];
  private undoing = false;
  private before: CaseState | undefined;

  constructor(pipeline: Pipeline) {
    this.pipeline = pipeline;
  }

  see(event: CaseEvent, { state, commands, records }: Advanced): void {
    const ignored = records.some((record) => record.type === 'ignored');
    if (ignored) this.check(records.length === 1 && commands.length === 0, 'an ignored event did something');
    // A result of the wrong shape counts as a failure, and a person may have it asked for again.
    const failed = records.some((record) => record.type === 'step_failed');
    const undoes = 'token' in event && event.token === UNDO;
    if (event.kind === 'step_succeeded' && !ignored && !failed && !undoes)
      this.noteSuccess(`${event.step}:${event.visit}`);
    if (event.kind === 'step_failed' && event.failure.code === 'unknown_outcome' && !ignored && !undoes)
      this.lost.add(`${event.step}:${event.visit}`);
    if (event.kind === 'undo_asked' && !ignored) this.beginUndo(state);
    if (event.kind === 'step_succeeded' && !ignored && !undoes) this.noteEffect(event.step, event.visit);
    for (const command of commands) {
      if (command.do === 'finish') this.finishes++;
      if (command.do === 'undo_action') this.checkUndo(command);
      if (command.do === 'run_action' || command.do === 'run_ai') this.checkRun(command, state);
      if (command.do !== 'open_ask') continue;
      this.check(!this.askIds.has(command.ask.id), `ask id ${command.ask.id} was used twice`);
      this.askIds.add(command.ask.id);
      this.check(command.question !== '' && command.evidence.why !== '', 'an ask without words');
    }
    if (state.outcome) this.checkFinal(state);
    else this.checkAlive(state);
    if (this.before && !state.outcome && !this.undoing) this.checkBranches(this.before, event, state);
    this.before = state;
  }

  /** What an event is not about goes on as it was: a join that did not wait for a branch would end its work unseen. */
  private checkBranches(before: CaseState, event: CaseEvent, state: CaseState): void {
    const touched = aboutToken(before, event) ?? '';
    for (const token of before.tokens) {
      const isOut = token.phase !== 'ready' && token.phase !== 'joined';
      const isAround = touched === token.id || touched.startsWith(`${token.id}.`);
      if (!isOut || isAround || state.tokens.some((other) => other.id === token.id)) continue;
      this.check(false, `${token.id} at ${token.step} was given up although nothing had happened to it`);
    }
  }

  private noteEffect(id: string, visit: number): void {
    const step = this.pipeline.steps[id];
    const key = `${id}:${visit}`;
    if (step?.kind === 'action' && step.undoable && !this.effects.includes(key)) this.effects.push(key);
  }

  /** A call that has left and can be undone is waited for: its effect may be there although its answer is not. */
  private beginUndo(state: CaseState): void {
    for (const { id, step: at, phase } of this.before?.tokens ?? []) {
      const step = this.pipeline.steps[at];
      if (step?.kind !== 'action' || !step.undoable) continue;
      const hasLeft = phase === 'sending' || (phase === 'running' && step.idempotency !== 'unsafe');
      const isKept = state.tokens.some((token) => token.id === id && token.step === at);
      this.check(!hasLeft || isKept, `the call of ${at} was under way and was forgotten when the case was undone`);
    }
    this.check(!this.undoing, 'the undoing began twice');
    this.undoing = true;
    this.finishes = 0;
  }

  /** Newest first: nothing that succeeded later may still stand. */
  private checkUndo({ step, visit, attempt }: UndoAction): void {
    const key = `${step}:${visit}`;
    this.check(this.undoing, `${key} was undone although nobody asked`);
    if (attempt === 1 && !this.undone.includes(key)) {
      const later = this.effects.slice(this.effects.indexOf(key) + 1);
      const stands = this.effects.includes(key) && later.some((other) => !this.undone.includes(other));
      this.check(!stands, `${key} was undone before what came after it`);
      this.undone.push(key);
    }
    this.check(this.undone.at(-1) === key, `${key} was undone again after others`);
  }

  private noteSuccess(key: string): void {
    this.check(!this.answered.has(key), `${key} succeeded twice`);
    this.answered.add(key);
  }

  private checkRun(command: RunAction | RunAi, state: CaseState): void {
    this.check(!this.undoing, `${command.key} was sent by a case that is being undone`);
    const token = state.tokens.find((each) => each.id === command.token);
    const announced = command.do === 'run_action' && command.announce !== true && command.idempotency === 'unsafe';
    this.check(
      token?.phase === (announced ? 'sending' : 'running'),
      `${command.key} was sent by a token that is ${token?.phase}`,
    );
    this.check(
      token?.step === command.step && token.visit === command.visit,
      `${command.key} is not where its token is`,
    );
    this.check(!this.answered.has(command.key), `${command.key} was sent after it had succeeded`);
    const unasked = this.pipeline.steps[command.step]?.stops.find(
      ({ id, when, needsOutput }) => when.includes('nobody.') && !needsOutput && !token?.passed.includes(id),
    );
    this.check(!unasked, `${command.key} was sent although its rule ${unasked?.id} can never be checked`);
    this.check(!announced || !this.lost.has(command.key), `${command.key} is unsafe, was lost and was sent again`);
    this.check(!state.held && !state.outcome, `${command.key} was sent by a case that may not move`);
  }

  private checkFinal(state: CaseState): void {
    const left = state.tokens.length + Object.keys(state.asks).length + Object.keys(state.timers).length;
    this.check(left === 0, 'a finished case has tokens, asks or timers left');
    if (state.outcome?.reasonCode === 'undone')
      this.check(
        this.effects.every((key) => this.undone.includes(key)),
        'an effect was forgotten when the case was undone',
      );
    // A person may cancel the undoing half-way, and ask for it again later.
    else this.undoing = false;
    this.check(this.finishes === 1, `the case finished ${this.finishes} times`);
    this.check(state.status === state.outcome?.kind, 'status and outcome differ');
  }

  private checkAlive(state: CaseState): void {
    this.check(this.finishes === 0, 'a finished case goes on');
    this.check(state.tokens.length > 0, 'every token was lost');
    for (const token of state.tokens)
      this.check(
        this.isCaredFor(token, state),
        `${token.id} at ${token.step} is ${token.phase}, and nothing will ever move it`,
      );
    for (const ask of Object.values(state.asks)) {
      const clocks = Object.values(state.timers).filter(
        ({ purpose }) => purpose.kind === 'deadline' && purpose.ask === ask.id,
      );
      this.check(clocks.length === 1, `ask ${ask.id} has ${clocks.length} clocks`);
      this.check(
        ask.ownerRole in this.pipeline.roles && ask.backupRole in this.pipeline.roles,
        `ask ${ask.id} has no owner`,
      );
      this.check(ask.choices.length > 0, `ask ${ask.id} offers nothing`);
    }
    const asking = state.tokens.filter((token) => token.phase === 'asking').length;
    this.check(asking === Object.keys(state.asks).length, 'asks and asking tokens do not match');
    if (asking > 0 && state.tokens.every((token) => token.phase === 'asking') && !state.held)
      this.check(state.status === 'stopped', 'a stopped case does not say so');
    this.checkVisits(state);
  }

  /** Something outside, or a clock, or a person, or another token will move every token: none is lost. */
  private isCaredFor(token: Token, state: CaseState): boolean {
    const timers = Object.values(state.timers).map(({ purpose }) => purpose);
    const timed = (kind: string) =>
      timers.some((each) => each.kind === kind && 'token' in each && each.token === token.id);
    const step = this.pipeline.steps[token.step];
    switch (token.phase) {
      case 'ready':
        return state.held !== undefined;
      case 'running':
      case 'sending':
        return step?.kind === 'action' || step?.kind === 'ai';
      case 'retrying':
        return timed('retry');
      case 'asking':
        return (
          Object.values(state.asks).filter((ask) => ask.token === token.id && ask.step === token.step).length === 1
        );
      case 'waiting':
        if (step?.kind === 'wait') return timed('wait') || step.message !== undefined;
        if (step?.kind === 'all')
          return state.tokens.some((other) => other.id.startsWith(`${token.id}.`) && other.phase !== 'joined');
        return step?.kind === 'call' || step?.kind === 'each';
      case 'joined':
        return state.tokens.some((other) => token.id.startsWith(`${other.id}.`) && other.phase === 'waiting');
    }
  }

  /** Visits beyond the bound only while a person is asked, or after a person allowed them. */
  private checkVisits(state: CaseState): void {
    for (const token of state.tokens) {
      const bound = this.pipeline.steps[token.step]?.maxVisits ?? 100;
      // What is undone was a visit long ago: whoever allowed it then need not allow it again.
      if (token.visit <= bound || token.phase === 'asking' || token.id === UNDO) continue;
      this.check(
        token.passed.includes('#loop'),
        `${token.step} runs for the ${token.visit}th time without a person's word`,
      );
    }
  }

  private check(holds: boolean, what: string): void {
    if (!holds) this.broken.push(what);
  }
}

/** The token that an event is about. */
function aboutToken(state: CaseState, event: CaseEvent): string | undefined {
  if ('token' in event) return event.token;
  if ('ask' in event) return state.asks[event.ask]?.token;
  if (event.kind !== 'timer_fired') return undefined;
  const purpose = state.timers[event.timer]?.purpose;
  return purpose && ('token' in purpose ? purpose.token : state.asks[purpose.ask]?.token);
}
