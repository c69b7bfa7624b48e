import type { Pool, PoolClient } from 'pg';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import type { WakeNotices } from '../wake-queue/notices.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import { findCases, type CasesFound, type CasesWanted } from './find-cases.ts';
import { moveCases, type MoveLook, type MoveWanted } from './move-cases.ts';
import { sayToCases, type StandingCase, type Told } from './say-to-cases.ts';

export interface CarePorts {
  pool: Pool;
  pipelines: PipelineCache;
  wakes: WakeWriter;
  notices: WakeNotices;
}

/** Who does something to cases, and why. `by` is the person's id. */
export interface Said {
  workspaceId: string;
  by: string;
  reason: string;
  /** Runs in the same transaction when any case is told, such as the line in the audit log. */
  also?: (client: PoolClient, done: string[]) => Promise<void>;
}

/** What a person does to cases, one or many; each case's own history says who did it and why. */
export class CaseCare {
  private readonly ports: CarePorts;

  constructor(ports: CarePorts) {
    this.ports = ports;
  }

  /** Which cases a rule means; to be shown before anything is done. */
  find(wanted: CasesWanted): Promise<CasesFound> {
    return findCases(this.ports.pool, this.ports.pipelines, wanted);
  }

  /** Held where they are, with the cases that they have started, until somebody releases them. */
  quarantine(ids: string[], { by, reason, ...said }: Said): Promise<Told> {
    const whyNot = (row: StandingCase) =>
      endedOrUndoing(row) ?? (row.held === 'quarantined' ? 'The case is in quarantine already.' : undefined);
    return sayToCases(this.ports, ids, { ...said, event: { kind: 'quarantined', by, reason }, whyNot });
  }

  /** Cases that a person held go on where they are. */
  release(ids: string[], { by, reason, ...said }: Said): Promise<Told> {
    const whyNot = (row: StandingCase) =>
      endedOrUndoing(row) ?? (row.held === null ? 'The case is not held: there is nothing to release.' : undefined);
    return sayToCases(this.ports, ids, { ...said, event: { kind: 'resumed', by, reason }, whyNot });
  }

  /** Ends cases where they are; what they did stays done. */
  cancel(ids: string[], { by, reason, ...said }: Said): Promise<Told> {
    return sayToCases(this.ports, ids, { ...said, event: { kind: 'cancelled', by, reason }, whyNot: endedOrUndoing });
  }

  /** Everything these cases did is undone, newest first; also of cases that have ended. */
  undo(ids: string[], { by, reason, ...said }: Said): Promise<Told> {
    return sayToCases(this.ports, ids, { ...said, event: { kind: 'undo_asked', by, reason }, whyNot: whyNoUndo });
  }

  /** Nothing when the map has no such version. */
  move(wanted: MoveWanted, only: 'look' | 'move'): Promise<MoveLook | undefined> {
    return moveCases(this.ports, wanted, only);
  }
}

function endedOrUndoing({ ended, undoing }: StandingCase): string | undefined {
  if (undoing) return 'The case is being undone.';
  return ended ? 'The case has ended.' : undefined;
}

/** The same in a preview and when it is done. */
export function whyNoUndo({
  ended,
  reason_code,
  undoing,
  done,
  children,
}: Pick<StandingCase, 'ended' | 'reason_code' | 'undoing' | 'done' | 'children'>): string | undefined {
  if (undoing) return 'The case is being undone already.';
  if (reason_code === 'undone') return 'What this case did was undone already.';
  if (ended && done === 0 && children === 0) return 'The case has ended, and it did nothing that could be undone.';
  return undefined;
}
