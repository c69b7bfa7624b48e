import type { PersonRef } from '@baton/contract';
import type { RoleBindings } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

export interface RoleHolders {
  owner: PersonRef | null;
  backup: PersonRef | null;
}

/** Who fills the roles of a map: one named person and one different backup each. */
@Injectable()
export class RolePeople {
  constructor(private readonly rows: WorkspaceRows) {}

  /** By role. */
  async ofMap(workspaceId: string, slug: string): Promise<Map<string, RoleHolders>> {
    const rows = await this.rows.of<BindingRow>(workspaceId, bindingsOf, [slug]);
    return new Map(rows.map(({ role, owner, backup }) => [role, { owner: ref(owner), backup: ref(backup) }]));
  }

  /** As the checks want it. */
  async bindings(workspaceId: string, slug: string, manager?: EntityManager): Promise<RoleBindings> {
    const rows = await this.rows.of<BindingRow>(workspaceId, bindingsOf, [slug], manager);
    const bound = ({ role, owner, backup }: BindingRow) => [
      role,
      { ...(owner && { owner }), ...(backup && { backup }) },
    ];
    return Object.fromEntries(rows.map(bound)) as RoleBindings;
  }
}

interface BoundPerson {
  id: string;
  name: string;
  active: boolean;
  isPerson: boolean;
}

interface BindingRow {
  role: string;
  owner: BoundPerson | null;
  backup: BoundPerson | null;
}

const ref = (person: BoundPerson | null): PersonRef | null => person && { id: person.id, name: person.name };

/** Whoever stands in `people` is a person; shared inboxes are not added there. */
const personJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object(
     'id', ${alias}.id, 'name', ${alias}.name, 'active', ${alias}.active, 'isPerson', true) end`;

const bindingsOf = `
  select r.role, ${personJson('o')} as owner, ${personJson('b')} as backup
    from role_bindings r
    join maps m on m.id = r.map_id and m.workspace_id = r.workspace_id
    left join people o on o.id = r.owner_id
    left join people b on b.id = r.backup_id
   where r.workspace_id = $1 and m.slug = $2`;
