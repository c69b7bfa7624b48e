import type { Failure, Json } from '@baton/process-maps';
import type { AccountTries, ByHand, Tried } from '../connectors/tries/account-tries.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import type { Switches } from '../engine/ports.ts';
import type { Channel, Message, Send } from './messenger.ts';

export interface SendPorts {
  host: Pick<PluginHost, 'find'>;
  tries: Pick<AccountTries, 'action'>;
  switches: Pick<Switches, 'mayCall'>;
}

/** By the company's own account, through the same gate as every call: its limits, its off switch, its health. */
export function sendNotice({ host, tries, switches }: SendPorts): Send {
  const run = async (channel: Channel, workspaceId: string, action: string, input: Json): Promise<Tried<unknown>> => {
    const installed = host.find(channel);
    if (!installed) return { ok: false, requests: 0, failure: { code: 'permanent', message: 'Not installed.' } };
    const mayCall: ByHand['mayCall'] = () =>
      switches.mayCall({ workspaceId, mapId: '', step: '', connector: installed.connector.id });
    return tries.action({ workspaceId, installed, mode: 'live', mayCall }, action, input);
  };
  return async (channel, message) => {
    if (channel === 'email') return failureOf(await run(channel, message.workspaceId, 'send_message', mailOf(message)));
    const found = await run(channel, message.workspaceId, 'find_person', { email: message.to });
    if (!found.ok) return found.failure;
    const { found: isThere, id: person } = found.result as { found: boolean; id?: string };
    // Somebody without an account in the chat reads it on the page, and in the mail.
    if (!isThere || person === undefined) return notInChat(message.to);
    return failureOf(await run(channel, message.workspaceId, 'message_person', { person, text: message.text }));
  };
}

const notInChat = (address: string): Failure => ({
  code: 'not_found',
  message: `Nobody with the address ${address} was found in Slack.`,
});

const mailOf = ({ to, subject, text }: Message): Json => ({ to, subject, text });

const failureOf = (tried: Tried<unknown>) => (tried.ok ? undefined : tried.failure);
