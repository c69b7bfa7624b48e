import type { Json } from '../../types/type.ts';
import type { MapEdit } from '../apply-edit.ts';
import type { DraftLane, DraftRecord, MapDraft, StepRef } from '../map-draft.ts';
import { addCopies, copySteps } from './copies.ts';

/**
 * Adds all steps of another map, with the lanes and roles that they need and that are not there yet: a lane of the same id
 * or title is the same lane, a role of the same id the same role. Its trigger stays behind: a map has one.
 */
export function insertMap(draft: MapDraft, other: MapDraft): MapEdit & { made: StepRef[] } {
  const steps = copySteps(other, Object.keys(other.steps));
  const used = new Set(steps.map(({ step }) => step['lane']));
  const lanes = other.lanes.filter((lane) => used.has(lane.id) && !draft.lanes.some((one) => isSame(one, lane)));
  const roles = Object.entries(other.roles).filter(([id]) => !Object.hasOwn(draft.roles, id));
  const grown = {
    ...draft,
    lanes: [...draft.lanes, ...lanes],
    roles: { ...draft.roles, ...Object.fromEntries(roles) },
  };
  const { set, made } = addCopies(grown, steps);
  return {
    title: `Insert “${titleOf(other)}”`,
    set: [
      ...roles.map(([id, value]) => ({ path: ['roles', id], value })),
      ...(lanes.length > 0 ? [{ path: ['lanes'], value: grown.lanes as Json }] : []),
      ...set,
    ],
    made,
  };
}

const isSame = (one: DraftLane, other: DraftLane): boolean => one.id === other.id || one.title === other.title;

const titleOf = ({ title }: DraftRecord | MapDraft): string => (typeof title === 'string' ? title : 'another map');
