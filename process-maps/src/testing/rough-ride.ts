import { advance } from '../advance/advance.ts';
import type { Advanced } from '../advance/advance-result.ts';
import type { CaseEvent } from '../advance/event.ts';
import { dueTimers, lostCalls, nextTimer, outstanding } from '../advance/outstanding.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { CaseShell, type Coming } from '../simulate/case-shell.ts';
import { NINE } from './case-player.ts';
import type { Dice } from './dice.ts';
import { hostileWorld, kindAnswer, kindWorld } from './random-world.ts';
import { canonical, throughStorage } from './shuffle-json.ts';
import { Witness } from './witness.ts';

/**
 * One case under a hostile world: answers in any order, late, twice or never; pauses, quarantine, crashes that forget
 * everything but the stored state; events about things that do not exist. Then the world turns kind, and the case has to
 * end.
 */
export class RoughRide {
  readonly witness: Witness;
  shell: CaseShell;
  private readonly pipeline: Pipeline;
  private readonly dice: Dice;
  /** Every event so far, with its moment. */
  readonly past: { now: string; event: CaseEvent }[] = [];

  private readonly brain: typeof advance;

  constructor(pipeline: Pipeline, dice: Dice, brain: typeof advance = advance) {
    this.brain = brain;
    this.pipeline = pipeline;
    this.dice = dice;
    this.witness = new Witness(pipeline);
    this.shell = new CaseShell(pipeline, hostileWorld(dice), NINE, brain);
  }

  ride(events: number): void {
    this.happen({ at: NINE, event: { kind: 'case_started', trigger: this.trigger() } });
    for (let count = 0; count < events && !this.shell.state.outcome; count++) {
      if (this.dice.once(15)) this.crash(hostileWorld(this.dice));
      const coming = this.choose();
      if (coming) this.happen(coming);
    }
  }

  /**
   * Everything works from here on. A case that does not end within the given number of events is stuck. Some are undone
   * when they are over, and have to end once more.
   */
  finish(events: number): void {
    this.end(events);
    if (!this.shell.state.outcome || !this.dice.once(3)) return;
    this.happen({ at: this.shell.now, event: { kind: 'undo_asked', by: 'dana', reason: 'It was wrong' } });
    for (let count = 0; count < this.dice.roll(6) && !this.shell.state.outcome; count++) {
      const coming = this.choose();
      if (coming) this.happen(coming);
    }
    this.end(events);
  }

  private end(events: number): void {
    if (this.shell.state.held) this.happen({ at: this.shell.now, event: { kind: 'resumed', by: 'dana' } });
    this.crash(kindWorld);
    for (let count = 0; count < events && !this.shell.state.outcome; count++) {
      const [ask] = Object.values(this.shell.state.asks);
      const coming = this.shell.coming[0] ?? (ask ? this.answerTo(ask.id) : this.shell.next());
      if (coming) this.happen(coming);
    }
  }

  private trigger() {
    const text = this.dice.once(5) ? 'My lawyer will call' : 'Where is my order?';
    const items = [1, 2].map((n) => ({ id: `i${n}`, text, n }));
    return this.dice.once(20) ? { id: 'm1' } : { id: 'm1', text, n: this.dice.roll(10), items };
  }

  private answerTo(id: string): Coming | undefined {
    const ask = this.shell.state.asks[id];
    if (!ask) return undefined;
    const { choice, edits } = kindAnswer({ ask });
    const event = { kind: 'ask_answered' as const, ask: id, by: 'sam', choice, reason: 'Enough' };
    return { at: this.shell.now, event: edits ? { ...event, edits } : event };
  }

  /** Any answer under way, whatever its time; the next clock; or something uncalled for. */
  private choose(): Coming | undefined {
    const { dice, shell } = this;
    const at = shell.now;
    if (dice.once(6)) return { at, event: this.uncalledFor() };
    const timer = nextTimer(shell.state);
    if (timer !== undefined && (shell.coming.length === 0 || dice.once(3))) {
      const due = dice.pick(dueTimers(shell.state, timer));
      return due === undefined ? undefined : { at: timer, event: { kind: 'timer_fired', timer: due } };
    }
    return dice.pick(shell.coming);
  }

  private uncalledFor(): CaseEvent {
    const { dice } = this;
    const place = {
      token: dice.pick(['t1', 't1.0', 't9', '__proto__']) ?? 't1',
      step: dice.pick(Object.keys(this.pipeline.steps)) ?? '',
      visit: 1 + dice.roll(3),
    };
    const ask = `a${1 + dice.roll(3)}`;
    const events: CaseEvent[] = [
      { kind: 'paused', by: 'dana', reason: '' },
      { kind: 'resumed', by: 'dana' },
      { kind: 'resumed', by: 'dana' },
      { kind: 'quarantined', by: 'dana', reason: 'odd' },
      { kind: 'ask_handed_on', ask, level: 'owner', by: 'priya', reason: '' },
      { kind: 'ask_given', ask, turn: dice.roll(2), why: 'left', fromName: 'Priya', toName: 'Sam', reason: '' },
      { kind: 'colleague_asked', ask, id: 'q1', by: 'priya', ofName: 'Sam', question: 'Is it ours?' },
      { kind: 'colleague_answered', ask, id: 'q1', by: 'sam', byName: 'Sam', answer: 'Yes.' },
      { kind: 'ask_snoozed', ask, by: 'priya', until: '2026-11-21T12:00:00.000Z', reason: 'Lunch' },
      { kind: 'timer_fired', timer: dice.pick([...Object.keys(this.shell.state.timers), 'constructor']) ?? '' },
      { kind: 'ask_answered', ask, by: 'eve', choice: 'accept', reason: '' },
      { kind: 'child_finished', ...place, output: { id: 'c', n: 1 } },
      { kind: 'message_received', ...place, message: { id: 'c', n: 1 } },
      { kind: 'sending', ...place },
      { kind: 'case_started', trigger: {} },
      { kind: 'moved_to_version', version: 2, by: 'dana' },
    ];
    if (dice.once(60)) return { kind: 'cancelled', by: 'dana', reason: '' };
    if (dice.once(25)) return { kind: 'undo_asked', by: 'dana', reason: 'wrong' };
    return (
      (dice.once(2) ? dice.pick(this.past)?.event : undefined) ?? dice.pick(events) ?? { kind: 'resumed', by: 'dana' }
    );
  }

  /** What survives is the stored state and the answers of people, who are not part of the process that died. */
  private crash(world: CaseShell['world']): void {
    const { state, now, coming } = this.shell;
    this.shell = new CaseShell(this.pipeline, world, now, this.brain);
    this.shell.state = throughStorage(state);
    this.shell.coming.push(...coming.filter(({ event }) => event.kind === 'ask_answered'));
    for (const event of lostCalls(state)) this.shell.coming.push({ at: now, event });
    for (const command of outstanding(this.pipeline, this.shell.state)) this.shell.perform(command);
  }

  private happen(coming: Coming): void {
    const before = throughStorage(this.shell.state);
    const advanced = this.shell.happen(coming);
    this.past.push({ now: this.shell.now, event: coming.event });
    this.witness.see(coming.event, advanced);
    this.compare(advanced, this.brain(this.pipeline, before, coming.event, this.shell.now));
    this.repeat(coming.event, advanced);
  }

  /** The same event on the stored copy of the state gives the same decision. */
  private compare(one: Advanced, other: Advanced): void {
    if (canonical(one) !== canonical(other)) this.witness.broken.push('the stored state gave another decision');
  }

  /** The same event once more changes nothing. */
  private repeat(event: CaseEvent, advanced: Advanced): void {
    // That a case was moved is noted whenever it is said; the pipeline given is what counts.
    if (event.kind === 'moved_to_version') return;
    const again = this.brain(this.pipeline, advanced.state, event, this.shell.now);
    if (again.state !== advanced.state) this.witness.broken.push(`${event.kind} had an effect twice`);
  }
}
