import { describe, expect, test } from '@jest/globals';
import type { CaseEvent, Pipeline } from '@baton/process-maps';
import { action, all, buildPipeline, end, wait } from '@baton/process-maps/testing';
import fc from 'fast-check';
import { CaseRun, type RunPorts } from './case-run.ts';
import { passOver } from './crash-point.ts';
import type { CommitResult, Completion, InboxEvent, LoadedCase, MayCall, StepResult } from './ports.ts';
import { processMapsBrain as brain } from './process-maps-brain.ts';

const now = '2026-11-21T09:00:00.000Z';
const started: CaseEvent = { kind: 'case_started', trigger: { id: 'm1', text: 'Hello', n: 1 } };

/** One case in memory, with the calls that were made and the commits that were asked for. */
class Bench {
  readonly commits: Completion[] = [];
  readonly calls: string[] = [];
  now = now;
  /** Answers a commit; by default it is won and the inbox is empty. */
  onCommit: (completion: Completion) => CommitResult = () => ({ won: true, inbox: [] });
  onCall: (step: string) => Promise<StepResult> = async (step) => ({ ok: true, output: { id: step } });
  mayCall = async (): Promise<MayCall> => ({ ok: true });
  readonly run: CaseRun;

  constructor(pipeline: Pipeline, inbox: InboxEvent[] = []) {
    const { state } = brain.advance(pipeline, brain.startState(pipeline), started, now);
    const loaded: LoadedCase = { id: '7', workspaceId: 'w', mapId: 'm', pipeline, state, seq: 1, inbox };
    this.run = new CaseRun(loaded, this.ports());
  }

  private ports(): RunPorts {
    const call = (command: { step: string }, { key }: { key: string }) => {
      this.calls.push(key);
      return this.onCall(command.step);
    };
    const store = {
      commit: async (completion: Completion) => {
        await Promise.resolve();
        const result = this.onCommit(completion);
        this.commits.push(completion);
        return result;
      },
    } as unknown as RunPorts['store'];
    return {
      brain,
      store,
      children: { start: async () => undefined },
      clock: { now: () => this.now },
      actions: { run: call },
      aiSteps: { run: call },
      switches: { mayCall: () => this.mayCall() },
      whatWasDone: async () => undefined,
      passCrashPoint: passOver,
    };
  }
}

describe('a run of one case', () => {
  test('starts a step only after its predecessor is durable', async () => {
    const bench = new Bench(buildPipeline([action('one'), action('two'), end('done')]));
    const order: string[] = [];
    bench.onCall = async (step) => (order.push(`call ${step}`), { ok: true, output: { id: step } });
    bench.onCommit = ({ event }) => (
      order.push(`commit ${'step' in event ? event.step : ''}`),
      { won: true, inbox: [] }
    );
    expect(await bench.run.run()).toBe('released');
    expect(order).toEqual(['call one', 'commit one', 'call two', 'commit two']);
    expect(bench.commits.map((each) => [each.seq, each.release])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('drops everything when somebody else was quicker', async () => {
    const bench = new Bench(buildPipeline([action('one'), action('two'), end('done')]));
    bench.onCommit = () => ({ won: false });
    expect(await bench.run.run()).toBe('lost');
    expect(bench.calls).toEqual(['7:one:1']);
  });

  test('gives the case back exactly when nothing is left to do, in whatever order parallel calls end', async () => {
    const branches = ['a', 'b', 'c', 'd'];
    const steps = branches.map((id) => action(id, { next: [{ to: 'join' }] }));
    const pipeline = buildPipeline([
      all('split', branches, { next: [{ to: 'after' }] }),
      ...steps,
      action('after'),
      end('done'),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(branches, { minLength: 4 }), async (order) => {
        const bench = new Bench(pipeline);
        const waiting = new Map<string, () => void>();
        bench.onCall = (step) =>
          step === 'after'
            ? Promise.resolve({ ok: true, output: { id: step } })
            : new Promise((resolve) => void waiting.set(step, () => resolve({ ok: true, output: { id: step } })));
        const ending = bench.run.run();
        for (const step of order) {
          await new Promise((resolve) => void setImmediate(resolve));
          waiting.get(step)?.();
        }
        expect(await ending).toBe('released');
        expect(bench.commits.map((each) => each.release)).toEqual([false, false, false, false, true]);
        expect(bench.commits.map((each) => each.seq)).toEqual([1, 2, 3, 4, 5]);
        expect(bench.calls.toSorted()).toEqual(['7:a:1', '7:after:1', '7:b:1', '7:c:1', '7:d:1']);
        expect(bench.run.state.status).toBe('done');
      }),
    );
  });

  test('an unsafe call is announced, durable, before it leaves; found announced, it never leaves again', async () => {
    const pipeline = buildPipeline([action('mail', { idempotency: 'unsafe' }), end('done')]);
    const bench = new Bench(pipeline);
    bench.onCommit = ({ event }) => {
      if (event.kind === 'sending') expect(bench.calls).toEqual([]);
      return { won: true, inbox: [] };
    };
    await bench.run.run();
    expect(bench.commits.map((each) => each.event.kind)).toEqual(['sending', 'step_succeeded']);

    const again = new Bench(pipeline);
    again.run.state.tokens[0]!.phase = 'sending';
    await again.run.run();
    expect(again.calls).toEqual([]);
    expect(again.run.state.status).toBe('stopped');
    expect(again.commits[0]?.openAsks[0]?.ask.kind).toBe('unknown_outcome');
  });

  test('an announced call that was held up for longer than the lease is safe does not leave', async () => {
    const bench = new Bench(buildPipeline([action('mail', { idempotency: 'unsafe' }), end('done')]));
    const { now: real } = performance;
    let late = 0;
    performance.now = () => real.call(performance) + late;
    bench.mayCall = async () => {
      late += 5_000; // the process was frozen, or the switch took long to read
      return { ok: true };
    };
    await bench.run.run().finally(() => void (performance.now = real));
    expect(bench.calls).toEqual([]);
    expect(bench.commits.map((each) => each.event.kind)).toEqual(['sending', 'step_failed']);
    expect(bench.run.state.tokens[0]?.phase).toBe('retrying');
  });

  test('what the inbox holds is applied before a call leaves', async () => {
    const bench = new Bench(buildPipeline([action('one'), action('two'), end('done')]));
    const pause: InboxEvent = { id: '5', event: { kind: 'paused', by: 'p', reason: 'Wait.' } };
    bench.onCommit = ({ event }) => ({ won: true, inbox: event.kind === 'step_succeeded' ? [pause] : [] });
    await bench.run.run();
    expect(bench.calls).toEqual(['7:one:1']);
    expect(bench.commits.map((each) => [each.event.kind, each.consumes])).toEqual([
      ['step_succeeded', []],
      ['paused', ['5']],
    ]);
  });

  test('a timer that is due is fired once, one that is not is left alone', async () => {
    const early = new Bench(buildPipeline([wait('pause', { for: 'PT1H' }), end('done')]));
    expect(await early.run.run()).toBe('unchanged');
    expect(early.commits).toEqual([]);
    const due = new Bench(buildPipeline([wait('pause', { for: 'PT1H' }), end('done')]));
    due.now = '2026-11-21T10:00:00.000Z';
    expect(await due.run.run()).toBe('released');
    expect(due.commits.map((each) => each.event.kind)).toEqual(['timer_fired']);
    expect(due.run.state.status).toBe('done');
  });
});
