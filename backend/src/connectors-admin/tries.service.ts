import type { ActionTried, AskOptions, OptionList, TryAction } from '@baton/contract';
import type { Json } from '@baton/process-maps';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { ByHand } from '../connectors/tries/account-tries.ts';
import type { TryMode } from '../connectors/tries/open-account.ts';
import { ACCOUNTS, ENGINE, type AccountsDoor, type EngineDoor } from '../http/parts.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { ConnectorsReader } from './connectors.reader.ts';

/** Actions that a person runs by hand, to see what they do. */
@Injectable()
export class TriesService {
  constructor(
    private readonly connectors: ConnectorsReader,
    private readonly audit: AuditLog,
    @Inject(ACCOUNTS) private readonly accounts: AccountsDoor,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** @throws 409 when it would really change something and nobody has said yes to that */
  async action(person: SignedInPerson, id: string, name: string, wanted: TryAction): Promise<ActionTried> {
    const installed = this.connectors.installed(id);
    const { descriptor } = installed;
    const action = Object.hasOwn(descriptor.actions, name) ? descriptor.actions[name] : undefined;
    if (!action) throw notFound(`action “${name}” of ${descriptor.name}`);
    const { mode, input, confirmed } = wanted;
    const isReal = mode === 'live' && action.idempotency !== 'read';
    if (isReal && !confirmed) {
      const message = `“${action.title}” would really happen at ${descriptor.name}. Confirm it, or use the sandbox.`;
      throw new Refusal(409, 'not_confirmed', message);
    }
    if (isReal) await this.audit.by(person, 'action_tried', `${id}.${name}`, { mode });
    const began = performance.now();
    const tried = await this.accounts.tries.action(this.byHand(person, id, mode), name, input as Json);
    const facts = {
      sandbox: mode === 'sandbox',
      requests: tried.requests,
      tookMs: Math.round(performance.now() - began),
    };
    if (!tried.ok) return { ok: false, sentence: tried.failure.message, output: null, ...facts };
    const place = mode === 'sandbox' ? 'in the sandbox: nothing left this computer' : `at ${descriptor.name}`;
    return { ok: true, sentence: `Done ${place}.`, output: tried.result as ActionTried['output'], ...facts };
  }

  /** @throws 422 with the vendor's reason */
  async options(person: SignedInPerson, id: string, name: string, asked: AskOptions): Promise<OptionList> {
    const { descriptor } = this.connectors.installed(id);
    if (!descriptor.options.includes(name)) throw notFound(`list “${name}” of ${descriptor.name}`);
    const { mode, text, cursor, input } = asked;
    const query = { text, input: input as Record<string, Json>, ...(cursor !== undefined && { cursor }) };
    const tried = await this.accounts.tries.options(this.byHand(person, id, mode), name, query);
    if (!tried.ok) throw new Refusal(422, 'no_options', tried.failure.message);
    const { items, next } = tried.result;
    return { items: items.map(({ value, label }) => ({ value, label })), next: next ?? null };
  }

  private byHand({ workspaceId }: SignedInPerson, id: string, mode: TryMode): ByHand {
    const mayCall = () => this.engine.switches.mayCall({ workspaceId, mapId: '', step: '', connector: id });
    return { workspaceId, installed: this.connectors.installed(id), mode, mayCall };
  }
}
