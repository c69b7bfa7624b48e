import { z } from 'zod';

/** Roles of a person in a workspace. One person may have several. */
export const Role = z.enum(['admin', 'ops_manager', 'cto', 'owner', 'viewer']);
export type Role = z.infer<typeof Role>;

/** What a route may require. `public` = no sign-in; every other right needs one. */
export const Right = z.enum([
  'public',
  'signed_in',
  'see_work',
  'decide',
  'care_for_cases',
  'edit_maps',
  'publish_maps',
  'switch_off',
  'manage_connectors',
  'manage_people',
  'see_audit',
  'manage_workspace',
]);
export type Right = z.infer<typeof Right>;

/** Default deny: a role has the rights listed here and no others. `decide` also needs to be the ask's owner or backup. */
export const rightsOf: Record<Role, readonly Right[]> = {
  viewer: ['signed_in', 'see_work'],
  owner: ['signed_in', 'see_work', 'decide', 'care_for_cases', 'switch_off'],
  ops_manager: ['signed_in', 'see_work', 'decide', 'care_for_cases', 'edit_maps', 'publish_maps', 'switch_off'],
  cto: ['signed_in', 'see_work', 'decide', 'care_for_cases', 'edit_maps', 'publish_maps', 'switch_off', 'see_audit'],
  admin: [
    'signed_in',
    'see_work',
    'decide',
    'care_for_cases',
    'edit_maps',
    'publish_maps',
    'switch_off',
    'manage_connectors',
    'manage_people',
    'see_audit',
    'manage_workspace',
  ],
};

export const hasRight = (roles: readonly Role[], right: Right): boolean =>
  right === 'public' || roles.some((role) => rightsOf[role].includes(right));
