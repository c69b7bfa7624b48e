import type { SetSwitch, Switches } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { ENGINE, PLUGINS, type EngineDoor } from '../http/parts.ts';
import { badInput, notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What is switched off, by whom and why. */
@Injectable()
export class SwitchesService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    @Inject(ENGINE) private readonly engine: EngineDoor,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  async list(workspaceId: string): Promise<Switches> {
    const rows = await this.rows.of<SwitchView>(workspaceId, allSwitches);
    return {
      switches: rows.map(({ byId, byName, at, ...rest }) => ({
        ...rest,
        by: byId === null ? null : { id: byId, name: byName ?? '' },
        at: at.toISOString(),
      })),
    };
  }

  /** Written down before it takes effect: a stop that nobody can be asked about must not exist. */
  async set(person: SignedInPerson, { scope, target, off, reason }: SetSwitch): Promise<Switches> {
    const { workspaceId, id: by } = person;
    await this.checkTarget(workspaceId, scope, target);
    await this.audit.by(person, 'switched', target || 'everything', { scope, target, off, reason });
    await this.engine.setSwitch({ workspaceId, scope, target, off, by, reason });
    return this.list(workspaceId);
  }

  /** A switch on nothing would look like a stop and stop nothing. */
  private async checkTarget(workspaceId: string, scope: SetSwitch['scope'], target: string): Promise<void> {
    if (scope === 'everything') {
      if (target !== '') throw badInput('Expected no target when everything is switched. Leave it empty.');
      return;
    }
    if (scope === 'connector') {
      if (!this.plugins.find(target)) throw notFound(`connector “${target}”`);
      return;
    }
    const [slug = '', step] = scope === 'step' ? target.split('/') : [target];
    const found = await this.rows.one<{ steps: string[] | null }>(workspaceId, stepsOfMap, [slug]);
    if (!found) throw notFound(`map “${slug}”`);
    if (scope === 'step' && !found.steps?.includes(step ?? '')) throw notFound(`step “${step ?? ''}” in that map`);
  }
}

interface SwitchView {
  scope: SetSwitch['scope'];
  target: string;
  off: boolean;
  reason: string;
  at: Date;
  byId: string | null;
  byName: string | null;
}

const allSwitches = `
  select s.scope, s.target, s.off, s.reason, s.at, s.by_id as "byId", p.name as "byName"
    from switches s left join people p on p.id = s.by_id
   where s.workspace_id = $1 order by s.at desc, s.scope, s.target`;

const stepsOfMap = `
  select (select array_agg(k) from map_versions v, json_object_keys(v.pipeline->'steps') k
           where v.map_id = m.id and v.version = m.published_version) as steps
    from maps m where m.workspace_id = $1 and m.slug = $2`;
