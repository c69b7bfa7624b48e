import type { RoleBindings } from '@baton/process-maps';

/**
 * Roles that nobody fills yet are no fault of the drawing: the publish dialog asks for their people. Until then somebody
 * stands in for them, so that everything else about people is checked.
 */
export function withStandIns(bound: RoleBindings, roles: readonly string[]): RoleBindings {
  const standIn = (id: string) => ({ id, name: id, active: true, isPerson: true });
  const filled = roles.filter((role) => role !== '' && !bound[role]?.owner);
  return {
    ...bound,
    ...Object.fromEntries(
      filled.map((role) => [role, { owner: standIn(`(${role})`), backup: standIn(`(${role} backup)`) }]),
    ),
  };
}
