import type { IntakeAddress, IntakeView, MakeIntakeAddress } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AuditLog } from '../audit/audit-log.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { secretsPlace } from '../connectors/vault/rotate-secrets.ts';
import type { Vault } from '../connectors/vault/vault.ts';
import { PLUGINS, VAULT } from '../http/parts.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { hashOf, newSecret } from '../sessions/one-time-secret.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { addressesOf, addSource, anyAddress, closeSource, listenedTo, placesOf } from './intake-address.rows.ts';
import { IntakeSources } from './intake-sources.ts';
import { needsOf, ownProofs, secretTitle, type TriggerNeeds } from './trigger-needs.ts';

/** The addresses that a map receives at. Each is shown once; only its hash is kept. */
@Injectable()
export class IntakeAddressService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    private readonly sources: IntakeSources,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async view(workspaceId: string, slug: string, step: string | undefined): Promise<IntakeView> {
    const { id, connector, event } = await this.listened(workspaceId, slug, step);
    const { descriptor, trigger, needs } = this.wanted(connector, event);
    const [places, rows, known] = await Promise.all([
      this.rows.of<IntakeView['places'][number]>(workspaceId, placesOf, [slug]),
      this.rows.of<AddressRow>(workspaceId, addressesOf, [id]),
      this.knownSecrets(workspaceId, connector, needs),
    ]);
    return {
      places,
      connector: { id: connector, title: descriptor.name },
      trigger: trigger.title,
      how: needs.how,
      wants: needs.wants.map((name) => ({ name, title: secretTitle(name) })),
      shared: needs.shared,
      known: known !== undefined,
      addresses: rows.map((row) => ({
        id: row.id,
        trigger: this.plugins.find(row.connector)?.descriptor.triggers[row.event]?.title ?? row.event,
        madeAt: row.madeAt.toISOString(),
        proof: Object.hasOwn(this.open(workspaceId, row), ownProofs.address) ? 'address' : 'signed',
      })),
    };
  }

  /** @throws 409 when Baton asks for this kind of news itself, 422 when the other system's secret is missing */
  async make(person: SignedInPerson, slug: string, wanted: MakeIntakeAddress): Promise<IntakeAddress> {
    const { workspaceId } = person;
    const { signed, step, secrets: given = {} } = wanted;
    const map = await this.listened(workspaceId, slug, step);
    const { descriptor, needs } = this.wanted(map.connector, map.event);
    if (needs.how === 'asks') throw askedFor(descriptor.name);
    const own = needs.how === 'ours' ? { [signed ? ownProofs.signed : ownProofs.address]: newSecret() } : undefined;
    const secrets = own ?? (await this.theirSecrets(workspaceId, map.connector, needs, given, descriptor.name));
    const [id, address] = [randomUUID(), newSecret()];
    const sealed = this.vault.seal(secrets, secretsPlace('intake_sources', workspaceId, id));
    await this.rows.transaction(async (manager) => {
      const row = [id, map.id, map.connector, map.event, hashOf(address), sealed];
      await this.rows.of(workspaceId, addSource, row, manager);
      const target = `address of ${slug}${step === undefined ? '' : `, step ${step}`}`;
      await this.audit.by(person, 'secret_changed', target, { source: id, signed: own ? signed : true }, manager);
    });
    return { path: `/hooks/${address}`, signingSecret: own && signed ? own[ownProofs.signed]! : null };
  }

  /** Nothing is received at it any more, within a second in every process. */
  async close(person: SignedInPerson, slug: string, id: string): Promise<void> {
    await this.rows.transaction(async (manager) => {
      const closed = await this.rows.one(person.workspaceId, closeSource, [slug, id], manager);
      if (!closed) throw notFound('address of that map');
      await this.audit.by(person, 'secret_changed', `address of ${slug}`, { source: id, closed: true }, manager);
    });
    this.sources.forget();
  }

  private async theirSecrets(
    workspaceId: string,
    connector: string,
    needs: TriggerNeeds,
    given: Readonly<Record<string, string>>,
    title: string,
  ): Promise<Record<string, string>> {
    const unknown = Object.keys(given).filter((name) => !needs.wants.includes(name));
    if (unknown.length > 0) throw badInput(`${title} has no secret of the name “${unknown[0]}”.`);
    const known = Object.keys(given).length === 0 ? await this.knownSecrets(workspaceId, connector, needs) : undefined;
    const secrets = known ?? given;
    const missing = needs.wants.filter((name) => !Object.hasOwn(secrets, name));
    // A system that is asked by Baton, or answers the first call, hands its secret over by itself.
    if (missing.length > 0 && needs.how !== 'itself') throw missingSecret(title, missing);
    return secrets;
  }

  /** What an address that serves all maps already proves deliveries with. */
  private async knownSecrets(workspaceId: string, connector: string, needs: TriggerNeeds) {
    if (!needs.shared) return undefined;
    const row = await this.rows.one<SealedRow>(workspaceId, anyAddress, [connector]);
    return row && this.open(workspaceId, row);
  }

  private open(workspaceId: string, { id, secrets }: SealedRow): Record<string, string> {
    return this.vault.open(secrets, secretsPlace('intake_sources', workspaceId, id)) as Record<string, string>;
  }

  private async listened(workspaceId: string, slug: string, step: string | undefined): Promise<Required<Listened>> {
    const map = await this.rows.one<Listened>(workspaceId, listenedTo, [slug, step ?? null]);
    if (!map) throw notFound('published map of that name');
    const { id, connector, event } = map;
    if (!connector || !event) throw notFound(`step “${step}” that waits for a message`);
    return { id, connector, event };
  }

  private wanted(connector: string, event: string) {
    const descriptor = this.plugins.find(connector)?.descriptor;
    const trigger = descriptor && Object.hasOwn(descriptor.triggers, event) ? descriptor.triggers[event] : undefined;
    if (!descriptor || !trigger) throw notInstalled(connector);
    return { descriptor, trigger, needs: needsOf(trigger) };
  }
}

interface Listened {
  id: string;
  connector?: string;
  event?: string;
}

interface SealedRow {
  id: string;
  secrets: Buffer;
}

interface AddressRow extends SealedRow {
  connector: string;
  event: string;
  madeAt: Date;
}

const askedFor = (title: string): Refusal =>
  new Refusal(
    409,
    'nothing_delivered',
    `Baton asks ${title} for news by itself, so nothing is delivered to an address. Connect the account instead.`,
  );

const missingSecret = (title: string, missing: readonly string[]): Refusal =>
  badInput(
    `${title} signs what it sends. Expected its ${missing.map((name) => secretTitle(name).toLowerCase()).join(' and ')}, found none; copy it from the app’s settings there.`,
    Object.fromEntries(missing.map((name) => [`secrets.${name}`, 'missing'])),
  );

const notInstalled = (connector: string): Refusal =>
  new Refusal(409, 'not_installed', `The connector “${connector}” is not installed, so it cannot deliver anything.`);
