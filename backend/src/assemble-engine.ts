import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { CaseEvent } from '@baton/process-maps';
import { passOver, type PassCrashPoint } from './engine/crash-point.ts';
import type { Actions, AiSteps, Brain, CaseStore, Clock, Switches } from './engine/ports.ts';
import { processMapsBrain } from './engine/process-maps-brain.ts';
import { Pump, pumpLimits, type PumpLimits } from './engine/pump.ts';
import { StandingRules } from './persistence/care/standing-rules.ts';
import { PostgresCaseStore } from './persistence/case-store/case-store.ts';
import { CaseCare } from './persistence/care/case-care.ts';
import { historyOfCalls } from './persistence/case-store/history-of-calls.ts';
import { PipelineCache } from './persistence/case-store/pipeline-cache.ts';
import { Sweeper } from './persistence/case-store/sweeper.ts';
import { ChildStore } from './persistence/children/child-store.ts';
import { DatabaseClock } from './persistence/durable/database-clock.ts';
import { openEnginePool } from './persistence/durable/open-engine-pool.ts';
import { Listener } from './persistence/durable/listen.ts';
import { CaseInbox, type Answered, type AskAnswer } from './persistence/intake/case-inbox.ts';
import { Intake, type NewEvent, type Received } from './persistence/intake/intake.ts';
import { AskOwners } from './persistence/owners/ask-owners.ts';
import { MessageDesk, type MessageReceived, type NewMessage } from './persistence/messages/message-desk.ts';
import { WaitsToCome } from './persistence/messages/waits-to-come.ts';
import { RepliesFirst } from './persistence/messages/replies-first.ts';
import { setSwitch, type NotYours, type SwitchSetting } from './persistence/switches/set-switch.ts';
import { SwitchBoard } from './persistence/switches/switch-board.ts';
import { channels, WakeNotices } from './persistence/wake-queue/notices.ts';
import { openBoss } from './persistence/wake-queue/open-boss.ts';
import { BossWakeQueue } from './persistence/wake-queue/wake-queue.ts';
import { WakeWriter } from './persistence/wake-queue/wake-writer.ts';

export interface EngineOptions {
  /** Address of a migrated database. */
  url: string;
  /** Absent in a process that only takes events in and answers (the API alone). */
  worker?: { actions: Actions; aiSteps: AiSteps; limits?: PumpLimits };
  /** Told what went wrong; the engine goes on by itself. */
  onProblem: (problem: unknown) => void;
  /** For tests: another brain, crash points, deliberately broken parts. */
  brain?: Brain;
  passCrashPoint?: PassCrashPoint;
  wrapStore?: (store: CaseStore) => CaseStore;
  wrapSwitches?: (switches: Switches) => Switches;
}

type Beside = (client: pg.PoolClient) => Promise<boolean>;

/** What the rest of the server may ask of the engine. */
export interface Engine {
  /** One event, one case: resolves when the case is durable. @throws IntakeRefused */
  receiveEvent(event: NewEvent): Promise<Received>;
  /** Several events or none of them, in one transaction with `beside`, which runs first and may call it off with false. */
  receiveTogether(events: NewEvent[], beside: Beside): Promise<Received[] | undefined>;
  /** Who has which question. */
  owners: AskOwners;
  clock: Clock;
  /** Quarantine, undo and moves of groups of cases. */
  care: CaseCare;
  /** Something that cases may wait for: durable when this resolves. */
  receiveMessage(message: NewMessage): Promise<MessageReceived>;
  /** Something that happened to a running case: a pause, a message. False: no such case, or it has ended. */
  postToCase(workspaceId: string, caseId: string, event: CaseEvent): Promise<boolean>;
  /** Exactly one answer wins; the loser hears who was quicker. */
  answerAsk(answer: AskAnswer): Promise<Answered>;
  /** Turns something off or on; `also` runs in the same transaction. */
  setSwitch(setting: SwitchSetting, also?: (client: pg.PoolClient) => Promise<void>): Promise<NotYours | undefined>;
  switches: Switches;
  /** Cases in flight in this process. */
  readonly inFlight: number;
  /** Takes nothing new, lets what is in flight end within the patience (milliseconds), closes its connections. */
  stop(patienceMs?: number): Promise<void>;
}

/** Milliseconds. */
const usualPatience = 10_000;

/** Puts the engine together on PostgreSQL and starts it. */
export async function assembleEngine(options: EngineOptions): Promise<Engine> {
  const { url, onProblem, brain = processMapsBrain, passCrashPoint = passOver } = options;
  const pool = openEnginePool(url, 8, onProblem);
  const sidePool = openEnginePool(url, 2, onProblem);
  const boss = await openBoss({ url, onProblem, supervise: options.worker !== undefined });
  const wakes = new WakeWriter(boss);
  const notices = new WakeNotices(pool);
  const pipelines = new PipelineCache(sidePool);
  const clock = new DatabaseClock(pool);
  const board = new SwitchBoard(sidePool);
  const intake = new Intake({ pool, brain, clock, pipelines, wakes, notices, passCrashPoint });
  const desk = new MessageDesk({ pool, wakes, notices, waitsToCome: new WaitsToCome(sidePool, pipelines) });
  const replies = new RepliesFirst(pool, pipelines, desk);
  const care = new CaseCare({ pool, pipelines, wakes, notices });
  const standing = new StandingRules(board, { pool: sidePool, pipelines, care });
  const inbox = new CaseInbox({ pool, pipelines, wakes, notices });
  const owners = new AskOwners({ pool, wakes, notices, clock });
  await clock.start();
  const hear: Record<string, (said: string) => void> = { [channels.switches]: () => board.forget() };
  const stopWorker = options.worker ? startWorker(options.worker) : undefined;
  const listener = new Listener(url, hear);
  await listener.start();

  function startWorker({ actions, aiSteps, limits = pumpLimits }: NonNullable<EngineOptions['worker']>) {
    const cases = new PostgresCaseStore(pool, randomUUID(), pipelines, wakes);
    const store = options.wrapStore?.(cases) ?? cases;
    const switches = options.wrapSwitches?.(standing) ?? standing;
    const queue = new BossWakeQueue(boss);
    const children = new ChildStore({ pool, pipelines, wakes, notices });
    const whatWasDone = historyOfCalls(pool);
    const pump = new Pump(
      { brain, store, clock, actions, aiSteps, switches, queue, children, whatWasDone, passCrashPoint, onProblem },
      limits,
    );
    const sweeper = new Sweeper({ pool, wakes, pump, onProblem, arrived: () => queue.arrived() });
    notices.hereToo = () => queue.arrived();
    hear[channels.wake] = () => queue.arrived();
    pump.start();
    sweeper.start();
    return {
      pump,
      async stop(patienceMs: number) {
        await sweeper.stop();
        await pump.stop(patienceMs);
        cases.stop();
      },
    };
  }

  return {
    owners,
    clock,
    care,
    receiveMessage: (message) => desk.receiveMessage(message),
    receiveEvent: async (event) => (await replies.give(event)) ?? intake.receiveEvent(event),
    receiveTogether: (events, beside) => replies.giveAll(events, beside, intake),
    postToCase: (workspaceId, caseId, event) => inbox.postToCase(workspaceId, caseId, event),
    answerAsk: (answer) => inbox.answerAsk(answer),
    async setSwitch(setting, also) {
      const notYours = await setSwitch(pool, wakes, setting, also);
      board.forget();
      notices.give();
      return notYours;
    },
    switches: board,
    get inFlight() {
      return stopWorker?.pump.inFlight ?? 0;
    },
    async stop(patienceMs = usualPatience) {
      await stopWorker?.stop(patienceMs);
      intake.stop();
      clock.stop();
      await listener.stop();
      await notices.finish();
      await boss.stop({ graceful: false, timeout: 1_000 });
      await Promise.all([pool.end(), sidePool.end()]);
    },
  };
}
