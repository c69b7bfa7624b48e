import { mostCasesAtOnce, type CareDone, type CareForCases, type CasesMatched, type MatchCases } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { append, type AuditAction } from '../audit/audit-log.ts';
import { auditWriter } from '../audit/audit-writer.ts';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { MapsReader } from '../maps/maps.reader.ts';

type Deed = 'quarantine' | 'release' | 'cancel' | 'undo';

const noted: Record<Deed, AuditAction> = {
  quarantine: 'case_quarantined',
  release: 'case_released',
  cancel: 'case_cancelled',
  undo: 'case_undone',
};

/** Holding, releasing, ending and undoing cases. The audit log's line is written in the transaction that tells the cases. */
@Injectable()
export class CaseCareService {
  constructor(
    private readonly maps: MapsReader,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** @throws 404 when no such case is here, 409 with the reason when nothing could be done to any */
  async tell(person: SignedInPerson, deed: Deed, { cases, reason }: CareForCases): Promise<CareDone> {
    const { workspaceId, id: by } = person;
    const also = (client: PoolClient, done: string[]) =>
      noteCases(client, person, noted[deed], done, { reason, cases: done });
    const told = await this.engine.care[deed](cases, { workspaceId, by, reason, also });
    const [first] = told.left;
    if (told.done.length > 0) return told;
    if (!first) throw notFound('case');
    throw new Refusal(409, 'not_possible', `${first.why} Nothing was changed.`);
  }

  /** @throws 400 when the rule could not be checked on a single case */
  async matching({ workspaceId }: SignedInPerson, { map, rule, ended }: MatchCases): Promise<CasesMatched> {
    const { id: mapId } = await this.maps.row(workspaceId, map);
    const { cases, unclear } = await this.engine.care.find({ workspaceId, mapId, rule, ended });
    const [why] = new Set(unclear.map((each) => each.why));
    if (why !== undefined && cases.length === 0 && unclear.every((each) => each.why === why)) {
      throw badInput(`Expected a rule that this map’s cases can be checked with. ${why}`, { rule: why });
    }
    return {
      cases: cases.slice(0, mostCasesAtOnce),
      total: cases.length,
      unclear: unclear.slice(0, mostCasesAtOnce),
      unclearTotal: unclear.length,
    };
  }
}

/** One line for what one person did to several cases at once. */
export function noteCases(
  client: PoolClient,
  { workspaceId, id, name }: SignedInPerson,
  action: AuditAction,
  cases: string[],
  detail: Record<string, string | number | string[]>,
): Promise<void> {
  const target = cases.length === 1 ? `case ${cases[0]}` : `${cases.length} cases`;
  return append(auditWriter(client), { workspaceId, actor: { id, name }, action, target, detail });
}
