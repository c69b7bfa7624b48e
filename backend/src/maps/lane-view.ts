import type { CaseDetail } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import type { RoleHolders } from './role-people.ts';

/** Lanes with the named person of each. */
export const lanesOf = (pipeline: Pipeline, roles: Map<string, RoleHolders>): CaseDetail['lanes'] =>
  pipeline.lanes.map(({ id, title, kind, role }) => ({
    id,
    title,
    kind,
    person: (role !== undefined && roles.get(role)?.owner) || null,
  }));
