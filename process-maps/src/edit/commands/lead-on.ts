import type { MapPath } from '../../checks/finding.ts';
import type { Json } from '../../types/type.ts';
import type { MapEdit } from '../apply-edit.ts';
import { EditRefusal } from '../edit-command.ts';
import { isRecord, type MapDraft, scopeOf, stepAt, stepPath, type StepRef } from '../map-draft.ts';

type Sets = MapEdit['set'];

/** A new arrow from a step (null = the trigger) to another of the same part. A second arrow makes branches. */
export function leadOn(draft: MapDraft, from: StepRef | null, to: StepRef, label?: string): Sets {
  if (!samePart(from, to))
    throw new EditRefusal(
      'An arrow stays inside its part of the map: a step for every item leads to another one there.',
    );
  const id = idOf(to);
  if (from === null) return [{ path: ['trigger', 'next'], value: id }];
  const step = stepAt(draft, from);
  if (!step) throw new EditRefusal('The step that the arrow starts at is gone.');
  if (step.kind === 'end') throw new EditRefusal('An end leads nowhere. Start the arrow at another step.');
  const path = [...stepPath(from), 'next'];
  const { next } = step;
  if (Array.isArray(next)) return addBranch(path, next, { ...(label ? { label } : {}), to: id });
  if (next === undefined || next === null) return [{ path, value: label ? [{ label, to: id }] : id }];
  if (next === id) return [];
  return [{ path, value: [{ ...(label ? { label } : {}), to: id }, { to: next }] }];
}

/** The last branch without a rule is taken when no other is: what is new comes before it. */
function addBranch(path: MapPath, branches: readonly Json[], branch: Record<string, string>): Sets {
  if (branches.some((one) => isRecord(one) && one['to'] === branch['to'])) return [];
  const last = branches.at(-1);
  const otherwise = branches.length > 1 && isRecord(last) && last['when'] === undefined;
  const at = otherwise ? branches.length - 1 : branches.length;
  return [{ path, value: branches.toSpliced(at, 0, branch) }];
}

export function idOf(ref: StepRef): string {
  return ref.split('/').at(-1)!;
}

function samePart(from: StepRef | null, to: StepRef): boolean {
  return (from === null ? 'steps' : scopeOf(from).join('/')) === scopeOf(to).join('/');
}
