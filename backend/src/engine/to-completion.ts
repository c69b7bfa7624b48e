import type { Advanced, CaseCommand, CaseEvent } from '@baton/process-maps';
import { besideOf } from './beside.ts';
import type { Completion, InboxEvent, LoadedCase } from './ports.ts';

export type Run = Extract<CaseCommand, { do: 'run_action' | 'run_ai' | 'undo_action' | 'start_child' }>;

const runs: readonly CaseCommand['do'][] = ['run_action', 'run_ai', 'undo_action', 'start_child'];

/** The calls among the commands, in order. */
export function runsOf(commands: CaseCommand[]): Run[] {
  return commands.filter((command): command is Run => runs.includes(command.do));
}

/** What one commit has to write, from what `advance` decided. */
export function toCompletion(
  loaded: LoadedCase,
  event: CaseEvent,
  advanced: Advanced,
  inbox: InboxEvent | undefined,
  release: boolean,
  at: string,
): Completion {
  const { commands, state, records } = advanced;
  const closeAsks = commands.filter((command) => command.do === 'close_ask');
  const beside = besideOf(loaded, event, advanced, release);
  const starts = commands.some((command) => command.do === 'start_child');
  const closed = new Set(closeAsks.map((command) => command.ask));
  return {
    caseId: loaded.id,
    workspaceId: loaded.workspaceId,
    mapId: loaded.mapId,
    seq: loaded.seq,
    state,
    event,
    records,
    at,
    consumes: inbox ? [inbox.id] : [],
    openAsks: commands.filter((command) => command.do === 'open_ask' && !closed.has(command.ask.id)) as OpenAsks,
    passOn: commands.filter((command) => command.do === 'pass_ask_on' && !closed.has(command.ask)) as PassOns,
    moveDeadlines: commands.filter((command) => command.do === 'move_deadline' && !closed.has(command.ask)) as Moves,
    closeAsks,
    lastResort: [loaded.pipeline.owner.role, loaded.pipeline.owner.backup],
    wakeAt: commands.flatMap((command) => (command.do === 'set_timer' ? [command.at] : [])),
    release: release && !starts,
    ...(starts ? { starts } : {}),
    ...(beside ? { beside } : {}),
  };
}

type OpenAsks = Extract<CaseCommand, { do: 'open_ask' }>[];
type Moves = Extract<CaseCommand, { do: 'move_deadline' }>[];
type PassOns = Extract<CaseCommand, { do: 'pass_ask_on' }>[];
