import type { CaseLine } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import type { UsesSandbox } from '../connectors-admin/sandbox-uses.ts';
import { findStep } from '../maps/find-step.ts';
import { clockOf } from './case-clock.ts';
import type { CaseRowView } from './case-rows.ts';
import { heldBySwitch, type SwitchTurn } from './off-switches.ts';

/** What of the company a line also tells of. */
export interface Around {
  usesSandbox: UsesSandbox;
  /** Switches that are off. */
  off: SwitchTurn[];
}

/** A row in the contract's form. @param pipeline of the version that the case runs on */
export function toCaseLine(row: CaseRowView, pipeline: Pipeline | undefined, around: Around): CaseLine {
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    map: { slug: row.mapSlug, title: row.mapTitle, version: row.version },
    baton: batonOf(row, pipeline, around.off),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    clock: clockOf(row, Date.now()),
    sample: row.sample,
    sandbox: around.usesSandbox(pipeline),
  };
}

/** Who has the baton now: a named person, or where the case is without one. */
function batonOf(row: CaseRowView, pipeline: Pipeline | undefined, off: SwitchTurn[]): CaseLine['baton'] {
  const step = findStep(pipeline, row.steps[0] ?? '');
  const titled = row.steps.map((id) => findStep(pipeline, id)?.title ?? id).join(', ');
  if (row.holderId !== null) {
    return { person: { id: row.holderId, name: row.holderName ?? '' }, where: row.holderName ?? '', step: titled };
  }
  const lane = pipeline?.lanes.find((each) => each.id === step?.lane)?.title;
  const held = heldBySwitch(off, row, pipeline) !== null;
  return { person: null, where: held ? 'Held by the off switch' : whereOf(row, lane), step: titled };
}

function whereOf(row: CaseRowView, lane: string | undefined): string {
  if (row.finishedAt) return 'Finished';
  if (row.status === 'quarantined') return 'In quarantine';
  if (row.held?.kind === 'paused') return 'Paused';
  if (row.undoing) return 'Being undone';
  if (row.status === 'waiting') return 'Waiting';
  return lane ?? 'Handled automatically';
}
