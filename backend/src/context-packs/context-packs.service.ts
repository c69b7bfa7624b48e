import { randomUUID } from 'node:crypto';
import {
  hasRight,
  type AddContextPack,
  type ChangeContextPack,
  type ContextPackView,
  type ReviewPack,
  type Role,
} from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { badInput, notAllowed, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { ContextPacksReader } from './context-packs.reader.ts';
import * as sql from './pack-rows.ts';

/** Changes to what AI steps are told. Every text is kept; a review is a named person's word that the text is right today. */
@Injectable()
export class ContextPacksService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    private readonly packs: ContextPacksReader,
  ) {}

  /** @throws 409 when the name is taken, 404 or 400 for an owner who cannot answer for it */
  async add(person: SignedInPerson, { name, title, text, ownerId, reviewDays }: AddContextPack) {
    const { workspaceId } = person;
    await this.rows.transaction(async (manager) => {
      const owner = await this.owner(manager, workspaceId, ownerId);
      const id = randomUUID();
      const given = [id, name, title, ownerId, reviewDays, person.id];
      if (!(await this.rows.one(workspaceId, sql.addPack, given, manager))) {
        throw new Refusal(
          409,
          'pack_exists',
          `There is a context pack “${name}” already. Open it and change its text.`,
        );
      }
      await this.rows.one(workspaceId, sql.addVersion, [id, 1, text, person.id], manager);
      const detail = { version: 1, characters: text.length, owner, reviewDays };
      await this.audit.by(person, 'context_pack_added', name, detail, manager);
    });
    return this.packs.view(workspaceId, name);
  }

  /** @throws 409 when somebody changed it meanwhile; nothing is changed then */
  async change(person: SignedInPerson, name: string, wanted: ChangeContextPack): Promise<ContextPackView> {
    const { workspaceId } = person;
    const { title, text, ownerId, reviewDays, version } = wanted;
    await this.rows.transaction(async (manager) => {
      const pack = await this.hold(manager, person, name, version);
      const owner = await this.owner(manager, workspaceId, ownerId);
      const before = await this.rows.one<{ text: string }>(workspaceId, sql.textOf, [name, version], manager);
      const next = before?.text === text ? version : version + 1;
      await this.rows.one(workspaceId, sql.changePack, [pack.id, title, ownerId, reviewDays, next], manager);
      if (next > version) await this.rows.one(workspaceId, sql.addVersion, [pack.id, next, text, person.id], manager);
      const reviewed = wanted.reviewed;
      if (reviewed) await this.rows.one(workspaceId, sql.reviewPack, [pack.id, person.id], manager);
      const detail = { version: next, characters: text.length, owner, reviewDays, reviewed };
      await this.audit.by(person, 'context_pack_changed', name, detail, manager);
    });
    return this.packs.view(workspaceId, name);
  }

  /** "Still right." @throws 409 when it has another text by now */
  async review(person: SignedInPerson, name: string, { version }: ReviewPack): Promise<ContextPackView> {
    const { workspaceId } = person;
    await this.rows.transaction(async (manager) => {
      const pack = await this.hold(manager, person, name, version);
      await this.rows.one(workspaceId, sql.reviewPack, [pack.id, person.id], manager);
      await this.audit.by(person, 'context_pack_reviewed', name, { version }, manager);
    });
    return this.packs.view(workspaceId, name);
  }

  /** With all its texts. @throws 409 while a published map uses it */
  async remove(person: SignedInPerson, name: string): Promise<void> {
    const { workspaceId } = person;
    await this.rows.transaction(async (manager) => {
      await this.rows.of(workspaceId, sql.lockMaps, [], manager);
      const pack = await this.rows.one<Held>(workspaceId, sql.lockPack, [name], manager);
      if (!pack) throw notFound('context pack');
      const [use, ...more] = (await this.packs.uses(workspaceId, manager)).published.get(name) ?? [];
      if (use) {
        const others = more.length > 0 ? ` and ${more.length} more` : '';
        const message = `“${use.stepTitle}” of “${use.mapTitle}”${others} is given this pack. Publish the map without it first.`;
        throw new Refusal(409, 'pack_in_use', message);
      }
      await this.rows.one(workspaceId, sql.removePack, [pack.id], manager);
      await this.audit.by(person, 'context_pack_removed', name, { version: pack.version }, manager);
    });
  }

  /** Its owner may change it, and whoever draws maps. */
  private async hold(manager: EntityManager, person: SignedInPerson, name: string, version: number): Promise<Held> {
    const pack = await this.rows.one<Held>(person.workspaceId, sql.lockPack, [name], manager);
    if (!pack) throw notFound('context pack');
    if (pack.ownerId !== person.id && !hasRight(person.roles, 'edit_maps')) {
      throw notAllowed('Expected the owner of this context pack, or somebody who may change maps.');
    }
    if (pack.version === version) return pack;
    const message = `Somebody has changed this pack meanwhile: it has version ${pack.version} now. Copy what you wrote, read theirs, and try again.`;
    throw new Refusal(409, 'pack_changed', message);
  }

  private async owner(manager: EntityManager, workspaceId: string, ownerId: string): Promise<string> {
    const found = await this.rows.one<{ name: string; roles: Role[] }>(workspaceId, sql.candidate, [ownerId], manager);
    if (!found) throw notFound('active person with that id');
    if (hasRight(found.roles, 'decide')) return found.name;
    throw badInput(`${found.name} may only look. Choose an owner who may decide.`, { ownerId: 'may only look' });
  }
}

interface Held {
  id: string;
  version: number;
  ownerId: string | null;
}
