import type { Person } from '@baton/contract';

type Role = Person['roles'][number];

/** What each role may do, in one line. */
export const roleWords: Record<Role, { name: string; means: string }> = {
  owner: { name: 'Owner', means: 'decides the questions of their roles, uses the off switch' },
  ops_manager: { name: 'Ops manager', means: 'also draws and publishes maps' },
  cto: { name: 'CTO', means: 'also reads the audit log' },
  admin: { name: 'Admin', means: 'also adds people, connects services, changes settings' },
  viewer: { name: 'Viewer', means: 'sees everything, changes nothing' },
};

export const roles = Object.keys(roleWords) as Role[];
