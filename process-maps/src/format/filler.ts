import type { MapPath } from '../checks/finding.ts';
import type { Json } from '../types/type.ts';

type ValueAt = (path: MapPath) => unknown;

/** Stand-ins for what must be there, so that the part around it can be checked. Reports about them are left out. */
const FILLERS: Record<string, (path: MapPath, valueAt: ValueAt) => Json | undefined> = {
  format: () => 1,
  id: (path) => (path.length === 1 ? 'unread' : `unread_${path.filter((step) => typeof step === 'number').join('_')}`),
  title: () => 'unread',
  label: () => 'unread',
  lane: (_, valueAt) => firstLane(valueAt),
  roles: () => ({}),
  lanes: () => [{ id: 'unread', title: 'unread', kind: 'automatic' }],
  trigger: (_, valueAt) => ({ next: firstKey(valueAt(['steps'])) ?? 'unread' }),
  steps: () => ({}),
  next: (path, valueAt) => (path[0] === 'trigger' ? (firstKey(valueAt(['steps'])) ?? 'unread') : undefined),
  first: (path, valueAt) => firstKey(valueAt([...path.slice(0, -1), 'steps'])),
  when: () => 'unread',
  uses: () => 'unread.unread',
  task: () => 'draft',
  outcome: () => 'done',
  reason_code: () => 'unread',
  items: () => '= unread',
  key: () => '= unread',
  as: () => 'unread',
  map: () => 'unread',
};

/** Undefined when nothing sensible can stand there. */
export function fillerFor(path: MapPath, valueAt: ValueAt): Json | undefined {
  const name = String(path.at(-1));
  if (path.includes('message') || path.includes('branches')) return undefined;
  if (name === 'kind') return undefined;
  return Object.hasOwn(FILLERS, name) ? FILLERS[name]!(path, valueAt) : undefined;
}

function firstKey(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value)[0] : undefined;
}

function firstLane(valueAt: ValueAt): string {
  const id = valueAt(['lanes', 0, 'id']);
  return typeof id === 'string' ? id : 'unread';
}
