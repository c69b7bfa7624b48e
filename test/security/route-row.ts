import type { Role } from '@baton/contract';
import type { Company } from './make-company.ts';

/** Who may use a route, as a person has reviewed it: by hand, so that a change of rights has to be meant twice. */
export interface RouteRow {
  roles: readonly Role[] | 'public' | 'nobody';
  /** The same request with a company's own ids. Nothing that it changes may disturb the other rows. */
  path: (company: Company) => string;
  body?: (company: Company) => unknown;
  /** True when an id of another company can stand in path or body: it has to look like one that does not exist. */
  ids?: boolean;
}

export const everybody: readonly Role[] = ['viewer', 'owner', 'ops_manager', 'cto', 'admin'];
export const deciders: readonly Role[] = ['owner', 'ops_manager', 'cto', 'admin'];
export const drawers: readonly Role[] = ['ops_manager', 'cto', 'admin'];
export const admins: readonly Role[] = ['admin'];
/** Belongs to nobody. */
export const nobodyId = '00000000-0000-4000-8000-000000000000';
