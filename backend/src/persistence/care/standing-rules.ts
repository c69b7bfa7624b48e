import { evaluateRule, type CaseState, type Json } from '@baton/process-maps';
import type { Pool } from 'pg';
import type { CallSite, MayCall, Switches } from '../../engine/ports.ts';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import type { CaseCare } from './case-care.ts';
import { noteQuarantined } from './quarantine-statements.ts';

/** Milliseconds for which a reading of the rules counts. */
const freshFor = 300;

interface Rule {
  id: string;
  mapId: string;
  rule: string;
  reason: string;
  by: string | null;
}

interface Row {
  versionId: string;
  state: CaseState;
  trigger: Json;
  /** Rules that have set it aside before: whoever released it since has decided. */
  known: string[];
  /** It was set aside a moment ago, and does not know yet. */
  pending: boolean;
}

interface Ports {
  pool: Pool;
  pipelines: PipelineCache;
  care: CaseCare;
}

/**
 * Rules of quarantines that stay on, asked in the same breath as the off switch: a case that has come to match one is set
 * aside before its next call leaves. A rule that cannot be checked yet, because what it reads has not come up, waits.
 */
export class StandingRules implements Switches {
  private readonly readings = new Map<string, { asked: number; rules: Promise<Rule[]> }>();
  private readonly switches: Switches;
  private readonly ports: Ports;

  constructor(switches: Switches, ports: Ports) {
    this.switches = switches;
    this.ports = ports;
  }

  async mayCall(site: CallSite): Promise<MayCall> {
    const may = await this.switches.mayCall(site);
    if (!may.ok || site.caseId === undefined) return may;
    try {
      const rules = await this.rulesOf(site.workspaceId);
      const mine = rules.filter(({ mapId }) => mapId === site.mapId);
      return mine.length === 0 ? may : await this.checked(site.workspaceId, site.caseId, mine);
    } catch {
      return { ok: false, why: 'The rules that set cases aside could not be read.' };
    }
  }

  private async checked(workspaceId: string, caseId: string, rules: Rule[]): Promise<MayCall> {
    const { pool, pipelines } = this.ports;
    const { rows } = await pool.query<Row>(lookStatement, [workspaceId, caseId]);
    const [row] = rows;
    if (!row) return { ok: true };
    if (row.pending) return setAside;
    const pipeline = await pipelines.get(row.versionId);
    const scope = { data: { ...row.state.data, [pipeline.trigger.gives]: row.trigger } };
    const found = rules.find(({ id, rule }) => {
      const verdict = row.known.includes(id) ? undefined : evaluateRule(pipeline, rule, scope);
      return verdict?.ok === true && verdict.value;
    });
    if (!found) return { ok: true };
    return (await this.setAside(workspaceId, caseId, found)) ? setAside : { ok: true };
  }

  /** @returns false when the quarantine was lifted since its rule was read */
  private async setAside(workspaceId: string, caseId: string, { id, rule, reason, by }: Rule): Promise<boolean> {
    const said = `${reason} (It has come to match the rule: ${rule})`;
    const told = this.ports.care.quarantine([caseId], {
      workspaceId,
      by: by ?? '',
      reason: said,
      also: async (client, done) => {
        const { rowCount } = await client.query(stillOnStatement, [workspaceId, id]);
        if (rowCount === 0) throw new Lifted();
        await noteQuarantined(client, { id, workspaceId }, done, true);
      },
    });
    return told.then(
      () => true,
      (problem: unknown) => {
        if (problem instanceof Lifted) return false;
        throw problem;
      },
    );
  }

  private rulesOf(workspaceId: string): Promise<Rule[]> {
    const known = this.readings.get(workspaceId);
    if (known && performance.now() - known.asked <= freshFor) return known.rules;
    const rules = this.ports.pool.query<Rule>(rulesStatement, [workspaceId]).then(({ rows }) => rows);
    const reading = { asked: performance.now(), rules };
    rules.catch(() => this.readings.get(workspaceId) === reading && this.readings.delete(workspaceId));
    this.readings.set(workspaceId, reading);
    return rules;
  }
}

const setAside: MayCall = { ok: false, why: 'The case was set aside by a rule.' };

class Lifted extends Error {}

/** The lock: whoever lifts it waits for this case to be on its list, or this waits and sees that it was lifted. */
const stillOnStatement = `
select 1 from quarantines where workspace_id = $1 and id = $2 and stays_on and lifted_at is null for share`;

const rulesStatement = `
select id, map_id as "mapId", rule, reason, by_id as by from quarantines
 where workspace_id = $1 and stays_on and lifted_at is null order by at, id`;

/** Whole cases only: items of a list are held with the case that they belong to. */
const lookStatement = `
select c.map_version_id as "versionId", c.state, e.event->'trigger' as trigger,
       coalesce((select array_agg(x.quarantine_id::text) from quarantined_cases x where x.case_id = c.id), '{}') as known,
       exists (select from case_inbox i where i.case_id = c.id and i.event->>'kind' = 'quarantined') as pending
  from cases c join case_events e on e.case_id = c.id and e.seq = 1
 where c.workspace_id = $1 and c.id = $2 and c.part is null`;
