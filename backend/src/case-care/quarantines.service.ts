import { randomUUID } from 'node:crypto';
import {
  mostCasesAtOnce,
  type CareDone,
  type LiftQuarantine,
  type QuarantineCases,
  type Quarantines,
  type QuarantineSet,
  type SetQuarantine,
} from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { MapsReader } from '../maps/maps.reader.ts';
import { noteQuarantined, startQuarantine } from '../persistence/care/quarantine-statements.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { noteCases } from './case-care.service.ts';
import {
  liftQuarantine,
  oneQuarantine,
  quarantinedCases,
  quarantinesOf,
  type QuarantinedRow,
  type QuarantineRow,
} from './quarantine-rows.ts';

/** Cases that were set aside together by a rule, which may stay on, and their way back together. */
@Injectable()
export class QuarantinesService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly maps: MapsReader,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  async list(workspaceId: string): Promise<Quarantines> {
    const rows = await this.rows.of<QuarantineRow>(workspaceId, quarantinesOf);
    return { quarantines: rows.map(lineOf) };
  }

  /** @throws 404 when this company has no such quarantine */
  async cases(workspaceId: string, id: string): Promise<QuarantineCases> {
    await this.known(workspaceId, id);
    return { cases: await this.rows.of<QuarantinedRow>(workspaceId, quarantinedCases, [id, mostCasesAtOnce]) };
  }

  /**
   * Sets exactly the named cases aside. The quarantine, its cases and the audit log's line are written with what the cases
   * are told. @throws 400 when the rule cannot be checked on the map's cases, 404, 409 when nothing could be done to any
   */
  async set(person: SignedInPerson, { map, rule, cases, staysOn, reason }: SetQuarantine): Promise<QuarantineSet> {
    const { workspaceId, id: by } = person;
    const { id: mapId } = await this.maps.row(workspaceId, map);
    const id = randomUUID();
    const quarantine = { id, workspaceId, mapId, rule, reason, by, staysOn };
    const also = async (client: PoolClient, done: string[]) => {
      await startQuarantine(client, quarantine);
      await noteQuarantined(client, quarantine, done, false);
      await noteCases(client, person, 'case_quarantined', done, { reason, rule, map, quarantine: id, cases: done });
    };
    const told = await this.engine.care.quarantine(cases, { workspaceId, by, reason, also });
    const [first] = told.left;
    if (told.done.length === 0 && !staysOn) {
      throw first ? new Refusal(409, 'not_possible', `${first.why} Nothing was changed.`) : notFound('case');
    }
    if (told.done.length === 0) await this.engine.owners.change((client) => also(client, []));
    return { id, ...told };
  }

  /** The rule ends first, so that no case is set aside again while the others are let go. @throws 404, 409 when it was lifted */
  async lift(person: SignedInPerson, id: string, { reason }: LiftQuarantine): Promise<CareDone> {
    const { workspaceId, id: by } = person;
    const { rule } = await this.known(workspaceId, id);
    const lifted = await this.rows.one(workspaceId, liftQuarantine, [id, by, reason]);
    const { cases } = await this.cases(workspaceId, id);
    const held = cases.filter((one) => one.held).map((one) => one.id);
    if (!lifted && held.length === 0) {
      throw new Refusal(
        409,
        'not_possible',
        'It was lifted already, and none of its cases is held any more. Nothing was changed.',
      );
    }
    const also = (client: PoolClient, done: string[]) =>
      noteCases(client, person, 'case_released', done, { reason, rule, quarantine: id, cases: done });
    if (held.length === 0) await this.engine.owners.change((client) => also(client, []));
    return this.engine.care.release(held, { workspaceId, by, reason, also });
  }

  private async known(workspaceId: string, id: string): Promise<{ rule: string }> {
    const found = uuid.test(id) && (await this.rows.one<{ rule: string }>(workspaceId, oneQuarantine, [id]));
    if (!found) throw notFound('quarantine');
    return found;
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const personOf = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

function lineOf(row: QuarantineRow): Quarantines['quarantines'][number] {
  const { id, rule, reason, staysOn, total, caught, held, liftedAt } = row;
  return {
    id,
    rule,
    reason,
    staysOn,
    total,
    caught,
    held,
    map: { slug: row.slug, title: row.title },
    by: personOf(row.byId, row.byName),
    at: row.at.toISOString(),
    lifted: liftedAt && {
      by: personOf(row.liftedById, row.liftedByName),
      at: liftedAt.toISOString(),
      reason: row.liftReason,
    },
  };
}
