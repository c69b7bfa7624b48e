import type { Advanced, CaseEvent, CaseState, Json, Pipeline, Token } from '@baton/process-maps';
import type { LoadedCase } from './ports.ts';

type Command<K> = Extract<Advanced['commands'][number], { do: K }>;

/** What one commit changes in rows that belong to other cases or to nobody yet; applied in the commit's transaction. */
export interface Beside {
  /** The case stands still or has ended, so the next of its siblings may move. Only of a child. */
  childRests?: true;
  childEnded?: { outcome: string; reasonCode: string; output: Json };
  /** Said to the case's children: `undo_asked` to all, everything else to those that have not ended. */
  toChildren?: CaseEvent;
  expects: Command<'expect_message'>[];
  /** Waits that are over: their messages are not expected any more. */
  unexpects: { token: string }[];
  /** Told to whoever the map names for a wait that takes long. */
  reminds: { role: string; text: string }[];
}

/** Nothing, for most commits: then the one hot statement is all that runs. */
export function besideOf(
  loaded: LoadedCase,
  event: CaseEvent,
  advanced: Advanced,
  release: boolean,
): Beside | undefined {
  const { state, commands } = advanced;
  const expects = commands.filter((command) => command.do === 'expect_message');
  const unexpects = overWaits(loaded, state);
  const child = loaded.parentId === undefined ? undefined : childChanges(advanced, release);
  const said = toChildren(loaded, event, advanced);
  const reminds = remindsOf(loaded, commands);
  if (expects.length + unexpects.length + reminds.length === 0 && !child && !said) return undefined;
  return { expects, unexpects, reminds, ...child, ...(said ? { toChildren: said } : {}) };
}

/** Of waits only: whoever has a question is reminded of it by its own row. */
function remindsOf({ pipeline }: LoadedCase, commands: Advanced['commands']): Beside['reminds'] {
  return commands.flatMap((command) =>
    command.do === 'remind' && pipeline.steps[command.step]?.kind === 'wait'
      ? [{ role: command.role, text: command.text }]
      : [],
  );
}

function childChanges(
  { state, commands }: Advanced,
  release: boolean,
): Pick<Beside, 'childRests' | 'childEnded'> | undefined {
  const finish = commands.find((command) => command.do === 'finish');
  if (finish) {
    const { outcome, reasonCode, output } = finish;
    return { childRests: true, childEnded: { outcome, reasonCode, output } };
  }
  return release && state.status !== 'running' ? { childRests: true } : undefined;
}

/** Whoever holds, undoes or ends a case means what it has started as well. */
function toChildren(
  { pipeline, state: before }: LoadedCase,
  event: CaseEvent,
  { state, commands }: Advanced,
): CaseEvent | undefined {
  const asked = event.kind === 'undo_asked' && commands.length > 0 && Object.values(before.visits).length > 0;
  if (asked && hasChildren(pipeline)) return event;
  if (isHold(event)) {
    const changed = !sameHold(before.held, state.held) && hasChildren(pipeline);
    return changed ? { ...event, withParent: true } : undefined;
  }
  const ends = commands.some((command) => command.do === 'finish') && state.outcome?.reasonCode !== 'undone';
  if (!ends || !before.tokens.some((token) => waitsForChildren(pipeline, token))) return undefined;
  return { kind: 'cancelled', by: 'by' in event ? event.by : '', reason: 'The case that started this one has ended.' };
}

type Hold = Extract<CaseEvent, { kind: 'paused' | 'quarantined' | 'resumed' }>;

function isHold(event: CaseEvent): event is Hold {
  return event.kind === 'paused' || event.kind === 'quarantined' || event.kind === 'resumed';
}

/** An event of this kind that no longer applied has changed nothing. */
function sameHold(one: CaseState['held'], other: CaseState['held']): boolean {
  return one?.kind === other?.kind;
}

function hasChildren(pipeline: Pipeline): boolean {
  return Object.values(pipeline.steps).some(({ kind }) => kind === 'each' || kind === 'call');
}

function waitsForChildren(pipeline: Pipeline, token: Token): boolean {
  const kind = pipeline.steps[token.step]?.kind;
  return token.phase === 'waiting' && (kind === 'each' || kind === 'call');
}

function overWaits({ pipeline, state: before }: LoadedCase, { tokens }: CaseState): { token: string }[] {
  const waits = before.tokens.filter((token) => {
    const step = pipeline.steps[token.step];
    return token.phase === 'waiting' && step?.kind === 'wait' && step.message !== undefined;
  });
  const same = (one: Token, other: Token) =>
    one.step === other.step && one.visit === other.visit && other.phase === 'waiting';
  return waits
    .filter((wait) => !tokens.some((token) => token.id === wait.id && same(wait, token)))
    .map(({ id }) => ({ token: id }));
}
