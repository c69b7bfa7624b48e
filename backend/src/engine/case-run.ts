import type { CaseEvent, CaseState, StartChildren } from '@baton/process-maps';
import { performStep, refused, type StepPorts } from './perform-step.ts';
import type { ChildCases } from './child-cases.port.ts';
import { performUndo } from './perform-undo.ts';
import type { Brain, CaseStore, Clock, InboxEvent, LoadedCase, Switches } from './ports.ts';
import { runsOf, toCompletion, type Run } from './to-completion.ts';

export interface RunPorts extends StepPorts {
  brain: Brain;
  children: ChildCases;
  store: CaseStore;
  clock: Clock;
}

/**
 * How a run ended. `released`: its last commit gave the case back. `unchanged`: nothing was due. `held`: the off switch
 * keeps it. `lost`: somebody else advanced the case. `broken_off`: this process stops.
 */
export type RunEnd = 'released' | 'unchanged' | 'held' | 'lost' | 'broken_off';

interface Pending {
  event: CaseEvent;
  inbox?: InboxEvent;
}

/**
 * Moves one claimed case until it blocks: a person, time, a limit, the off switch, the end. Each event is one durable
 * commit, and the next step starts only after it. Parallel branches call at the same time.
 */
export class CaseRun {
  private readonly loaded: LoadedCase;
  private readonly ports: RunPorts;
  private readonly pending: Pending[] = [];
  private readonly seen = new Set<string>();
  private readonly fired = new Set<string>();
  private readonly ended = new AbortController();
  private readonly underWay = new Set<string>();
  private heldCalls = 0;
  /** Calls wait until what arrived meanwhile (a pause, say) has been applied. */
  private deferred = false;
  private lastCommit = 0;
  private gaveBack = false;
  /** Why the children could not be made; the pump tries again later. */
  private failure: unknown;
  private callDone: () => void = () => undefined;

  constructor(loaded: LoadedCase, ports: RunPorts) {
    this.loaded = { ...loaded };
    this.ports = ports;
  }

  /** The case's state as far as it is durable. */
  get state(): CaseState {
    return this.loaded.state;
  }

  /** Events from outside that arrived while the run is under way. */
  deliver(inbox: InboxEvent[]): void {
    for (const item of inbox) {
      if (this.seen.has(item.id)) continue;
      this.seen.add(item.id);
      this.pending.push({ event: item.event, inbox: item });
    }
    this.callDone();
  }

  /** Breaks off the calls under way; their results are dropped. */
  abort(): void {
    this.ended.abort(over);
    this.callDone();
  }

  async run(): Promise<RunEnd> {
    this.deliver(this.loaded.inbox);
    this.resume();
    let end: RunEnd = 'unchanged';
    while (!this.ended.signal.aborted) {
      const next = this.pending.shift() ?? this.dueTimer();
      if (next) {
        if (!(await this.apply(next))) return this.leave('lost');
        end = this.gaveBack ? 'released' : 'unchanged';
      } else if (this.deferred) {
        this.deferred = false;
        this.start(this.outstanding(this.loaded.state));
      } else if (this.failure !== undefined) {
        throw this.failure;
      } else if (this.underWay.size > 0) {
        await new Promise<void>((resolve) => void (this.callDone = resolve));
      } else {
        return this.leave(this.heldCalls > 0 ? 'held' : end);
      }
    }
    return 'broken_off';
  }

  private leave(end: RunEnd): RunEnd {
    this.ended.abort(over);
    return end;
  }

  /** Takes up what the stored state says is under way: calls go out again with the same key, announced unsafe ones never. */
  private resume(): void {
    const { state } = this.loaded;
    for (const event of this.ports.brain.lostCalls(state)) this.pending.push({ event });
    this.start(this.outstanding(state));
  }

  private outstanding(state: CaseState): Run[] {
    return runsOf(this.ports.brain.outstanding(this.loaded.pipeline, state));
  }

  /** Each setting of a timer is fired once, whatever `advance` makes of it. */
  private dueTimer(): Pending | undefined {
    const { state } = this.loaded;
    const setting = (timer: string): string => `${timer} ${state.timers[timer]?.at}`;
    const timer = this.ports.brain.dueTimers(state, this.ports.clock.now()).find((id) => !this.fired.has(setting(id)));
    if (timer === undefined) return undefined;
    this.fired.add(setting(timer));
    return { event: { kind: 'timer_fired', timer } };
  }

  /** One event: decide, commit, and only then start what follows. False: the fence was lost. */
  private async apply({ event, inbox }: Pending): Promise<boolean> {
    const { brain, store, clock, passCrashPoint } = this.ports;
    const now = clock.now();
    const advanced = brain.advance(this.loaded.pipeline, this.loaded.state, event, now);
    const runs = runsOf(advanced.commands);
    const release = this.isIdle() && runs.length === 0 && !this.hasMore(advanced.state, now);
    this.lastCommit = performance.now();
    passCrashPoint('before-commit');
    const result = await store.commit(toCompletion(this.loaded, event, advanced, inbox, release, now));
    passCrashPoint('after-commit');
    if (!result.won) return false;
    this.gaveBack = release;
    this.loaded.state = advanced.state;
    this.loaded.seq++;
    this.deliver(result.inbox);
    this.deferred ||= result.inbox.length > 0;
    this.start(this.deferred ? runs.filter(isAnnounced) : runs);
    return true;
  }

  private isIdle(): boolean {
    return this.underWay.size === 0 && this.heldCalls === 0 && this.pending.length === 0;
  }

  private hasMore(state: CaseState, now: string): boolean {
    return this.ports.brain.dueTimers(state, now).length > 0 || (this.deferred && this.outstanding(state).length > 0);
  }

  /** A call that is still under way (the case was paused and let go meanwhile) is not made twice. */
  private start(runs: Run[]): void {
    for (const command of runs) {
      const call = `${command.token} ${command.key} ${'attempt' in command ? command.attempt : ''}`;
      if (this.underWay.has(call)) continue;
      this.underWay.add(call);
      void this.perform(command, call);
    }
  }

  private async perform(command: Run, call: string): Promise<void> {
    const outcome = await this.announcedOrPerformed(command);
    this.underWay.delete(call);
    if (outcome === 'held') this.heldCalls++;
    else if (outcome && !this.ended.signal.aborted) this.pending.push({ event: outcome });
    this.callDone();
  }

  private async announcedOrPerformed(command: Run): Promise<CaseEvent | 'held' | undefined> {
    if (command.do === 'start_child') return this.startChildren(command);
    if (command.do === 'undo_action') return performUndo(command, this.loaded, this.ports, this.ended.signal);
    const { token, step, visit } = command;
    if (command.do !== 'run_action' || command.idempotency !== 'unsafe') {
      return performStep(command, this.loaded, this.ports, this.ended.signal);
    }
    if (command.announce) {
      const { workspaceId, mapId, id: caseId } = this.loaded;
      const may = await this.ports.switches.mayCall({ workspaceId, mapId, step, connector: command.connector, caseId });
      if (may.ok) return { kind: 'sending', token, step, visit };
      const result = refused(may);
      return result.ok === false ? { kind: 'step_failed', token, step, visit, failure: result.failure } : 'held';
    }
    const outcome = await performStep(command, this.loaded, this.inTime(), this.ended.signal);
    // Nothing left between the announcement and the call, so trying again later is safe.
    return outcome === 'held' ? { kind: 'step_failed', token, step, visit, failure: notSent } : outcome;
  }

  /** Asked last before the call leaves: the off switch, and whether the announcement is still recent. */
  private inTime(): RunPorts {
    const announced = this.lastCommit;
    const mayCall: Switches['mayCall'] = async (site) => {
      const may = await this.ports.switches.mayCall(site);
      if (!may.ok || performance.now() - announced <= sendWithin) return may;
      return { ok: false, why: 'Sending was held up for too long.' };
    };
    return { ...this.ports, switches: { mayCall } };
  }

  /** Also after every restart while the step waits for them: those that are there are not made again. */
  private async startChildren(command: StartChildren): Promise<CaseEvent | undefined> {
    try {
      return await this.ports.children.start(this.loaded, command);
    } catch (problem) {
      this.failure = problem;
      return undefined;
    }
  }
}

/** Why calls are broken off; made once, because every case ends with it. */
const over = new Error('The case went on without this call.');

/** An unsafe call whose announcement is durable: it has to leave now, because nobody may repeat it later. */
function isAnnounced(command: Run): boolean {
  return command.do === 'run_action' && command.idempotency === 'unsafe' && !command.announce;
}

/**
 * Milliseconds from announcing an unsafe call to making it: well within the lease that the announcement renewed. A process
 * that was held up for longer may have lost it, and a person may already have been asked and have said "send again".
 */
const sendWithin = 4_000;

const notSent = {
  code: 'rate_limited',
  message: 'At the moment of sending Baton was switched off or had been held up, so nothing was sent.',
  retryAfterMs: 1_000,
} as const;
