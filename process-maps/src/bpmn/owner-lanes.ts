import type { MapDocument } from '../format/map.schema.ts';
import type { SketchLane } from './sketch.ts';

/** Lanes by the role that holds them. */
export interface OwnerLanes {
  /** The lane of a role; another lane when no role is named. Adds a lane for a role that has none. */
  of(role: string | undefined, otherwise: string): string;
  has(lane: string): boolean;
  all(): SketchLane[];
}

export function ownerLanes(document: MapDocument): OwnerLanes {
  const lanes: SketchLane[] = document.lanes.map((lane) => ({ ...lane }));
  const byRole = new Map<string, string>();
  for (const { role, id } of lanes) if (role !== undefined && !byRole.has(role)) byRole.set(role, id);
  const add = (role: string): string => {
    const title = Object.hasOwn(document.roles, role) ? document.roles[role]!.title : role;
    const id = `owner.${role}`;
    lanes.push({ id, title, kind: 'person', role, added: true });
    byRole.set(role, id);
    return id;
  };
  return {
    of: (role, otherwise) => (role === undefined ? otherwise : (byRole.get(role) ?? add(role))),
    has: (lane) => lanes.some(({ id }) => id === lane),
    all: () => lanes,
  };
}
