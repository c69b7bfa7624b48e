import { mostCasesAtOnce, type CareDone, type MoveCases, type MovesPreview, type MovesQuery } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { MapsReader } from '../maps/maps.reader.ts';
import type { MovableCase, MoveLook } from '../persistence/care/move-cases.ts';
import { noteCases } from './case-care.service.ts';

/** Cases that a reason is shown with. */
const mostPerReason = 20;

/** Looks which running cases may follow another version, and moves those that a person has chosen. */
@Injectable()
export class MovesService {
  constructor(
    private readonly maps: MapsReader,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** @throws 404 when there is no such map or version */
  async preview(person: SignedInPerson, slug: string, query: MovesQuery): Promise<MovesPreview> {
    const { workspaceId, id: by } = person;
    const map = await this.maps.row(workspaceId, slug);
    const version = query.version ?? map.version;
    if (version === null) throw notFound('published version of that map');
    const wanted = { workspaceId, mapId: map.id, version, by, ...(query.case && { cases: [query.case] }) };
    const look = await this.engine.care.move(wanted, 'look');
    if (!look) throw notFound(`version ${version} of that map`);
    return {
      version,
      verdicts: look.verdicts,
      safe: look.moved.slice(0, mostCasesAtOnce),
      safeTotal: look.moved.length,
      stays: byReason(look.stays),
    };
  }

  /** Each is looked at again under its lock. @throws 404, 409 when none of them could be moved */
  async move(person: SignedInPerson, slug: string, { version, cases, reason }: MoveCases): Promise<CareDone> {
    const { workspaceId, id: by } = person;
    const map = await this.maps.row(workspaceId, slug);
    const found = await this.engine.care.move(
      {
        workspaceId,
        mapId: map.id,
        version,
        by,
        cases,
        also: (client, moved) =>
          noteCases(client, person, 'cases_moved', moved, { reason, map: slug, version, cases: moved }),
      },
      'move',
    );
    if (!found) throw notFound(`version ${version} of that map`);
    return doneOf(found);
  }
}

function doneOf({ moved, stays }: MoveLook): CareDone {
  const [first] = stays;
  if (moved.length === 0 && !first) throw notFound('running case of that map on another version');
  if (moved.length === 0) throw new Refusal(409, 'not_possible', `${first!.why} Nothing was changed.`);
  return { done: moved.map(({ id }) => id), left: stays.map(({ id, why }) => ({ id, why })) };
}

function byReason(stays: MoveLook['stays']): MovesPreview['stays'] {
  const groups = new Map<string, MovableCase[]>();
  for (const { why, ...line } of stays) groups.set(why, [...(groups.get(why) ?? []), line]);
  return [...groups].map(([why, cases]) => ({ why, total: cases.length, cases: cases.slice(0, mostPerReason) }));
}
