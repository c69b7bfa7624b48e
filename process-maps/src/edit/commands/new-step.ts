import type { StepKind } from '../../format/step.schema.ts';
import type { Json } from '../../types/type.ts';
import { type DraftRecord, type DraftStep, isRecord, type MapDraft } from '../map-draft.ts';

/** A step of a kind with what it needs to be drawn. What only its author can know is left to the checks to ask for. */
export function newStep(
  draft: MapDraft,
  kind: StepKind,
  title: string,
  lane: string,
  more: DraftRecord = {},
): DraftStep {
  return { title, kind, lane, ...fieldsOf(kind, title), ...holder(draft, kind, lane), ...more };
}

const DAY = 'P1D';

function fieldsOf(kind: StepKind, title: string): DraftRecord {
  const none: DraftRecord = {};
  const byKind: Partial<Record<StepKind, DraftRecord>> = {
    ai: { task: 'classify', layer: 'execution' },
    action: { layer: 'execution' },
    person: { form: 'do', layer: 'judgment', question: title, answer_within: DAY },
    wait: { for: DAY },
    end: { outcome: 'done', reason_code: 'finished' },
    call: { waits: true },
  };
  return byKind[kind] ?? none;
}

/** A task in a person's lane is that person's: the lane's role owns it. */
export function holder(draft: MapDraft, kind: Json, lane: string): DraftRecord {
  if (kind !== 'person') return {};
  const role = draft.lanes.find(({ id }) => id === lane)?.['role'];
  if (typeof role !== 'string') return {};
  const { owner, backup } = isRecord(draft['owner']) ? draft['owner'] : {};
  const other = [backup, isRecord(draft['owner']) ? draft['owner']['role'] : owner].find(
    (one) => typeof one === 'string' && one !== role,
  );
  return { owner: role, ...(other === undefined ? {} : { backup: other }) };
}
