import type { SetSwitch, SwitchEffect, Switches, SwitchQuery } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { ENGINE, PLUGINS, type EngineDoor } from '../http/parts.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { noteSwitch } from './note-switch.ts';
import { readEffect } from './switch-effect.ts';

/** What is switched off, by whom and why. */
@Injectable()
export class SwitchesService {
  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(ENGINE) private readonly engine: EngineDoor,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  async list(workspaceId: string): Promise<Switches> {
    const [rows, tries] = await Promise.all([
      this.rows.of<SwitchView>(workspaceId, allSwitches),
      this.rows.of<TriedRow>(workspaceId, lastTries),
    ]);
    const tried = new Map(tries.map((row) => [`${row.scope} ${row.target}`, row]));
    return {
      switches: rows.map(({ byId, byName, at, ...rest }) => ({
        ...rest,
        by: byId === null ? null : { id: byId, name: byName ?? '' },
        at: at.toISOString(),
        tried: triedOf(tried.get(`${rest.scope} ${rest.target}`)),
      })),
    };
  }

  /**
   * Written down in the transaction in which it takes effect: a stop that nobody can be asked about must not exist.
   * @throws 403 when somebody else has switched it off and this person is no administrator
   */
  async set(person: SignedInPerson, { scope, target, off, running, reason }: SetSwitch): Promise<Switches> {
    const { workspaceId, id: by, roles } = person;
    await this.checkTarget(workspaceId, scope, target);
    const always = roles.includes('admin');
    const notYours = await this.engine.setSwitch(
      { workspaceId, scope, target, off, running, by, reason, always },
      async (client) => noteSwitch(client, person, { scope, target, off, running, reason }),
    );
    if (notYours) throw notAllowedToTurn(notYours.by);
    return this.list(workspaceId);
  }

  /** What switching it off would mean now. @throws 404 when there is no such thing to switch */
  async effect(workspaceId: string, { scope, target }: SwitchQuery): Promise<SwitchEffect> {
    await this.checkTarget(workspaceId, scope, target);
    return readEffect(this.rows, workspaceId, scope, target);
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
  running: SetSwitch['running'];
  reason: string;
  at: Date;
  byId: string | null;
  byName: string | null;
}

const allSwitches = `
  select s.scope, s.target, s.off, s.running, s.reason, s.at, s.by_id as "byId", p.name as "byName"
    from switches s left join people p on p.id = s.by_id
   where s.workspace_id = $1 order by s.at desc, s.scope, s.target`;

interface TriedRow {
  scope: string;
  target: string;
  at: Date;
  by: string;
  settledMs: number | null;
}

const triedOf = (row: TriedRow | undefined): Switches['switches'][number]['tried'] =>
  row ? { at: row.at.toISOString(), by: row.by, settledMs: row.settledMs } : null;

const notAllowedToTurn = (by: string | null): Refusal =>
  new Refusal(
    403,
    'not_yours',
    `Expected ${by ?? 'an administrator'}${by === null ? '' : ', who switched it off, or an administrator'} to change that. Ask one of them.`,
  );

/** The last turn back on of each, where it was off before. */
const lastTries = `
  select distinct on (scope, target) scope, target, at, by, "settledMs"
    from (select l.detail->>'scope' as scope, l.detail->>'target' as target, l.at, l.actor as by, l.id,
                 (l.detail->>'off')::boolean as off, (l.detail->>'settledMs')::float8 as "settledMs",
                 lag((l.detail->>'off')::boolean) over (partition by l.detail->>'scope', l.detail->>'target' order by l.id) as was
            from audit_log l where l.workspace_id = $1 and l.action = 'switched') t
   where not off and was order by scope, target, id desc`;

const stepsOfMap = `
  select (select array_agg(k) from map_versions v, json_object_keys(v.pipeline->'steps') k
           where v.map_id = m.id and v.version = m.published_version) as steps
    from maps m where m.workspace_id = $1 and m.slug = $2`;
