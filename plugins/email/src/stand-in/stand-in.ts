import type { SandboxRoom, StandIn } from '@baton/plugin-sdk/sandbox';
import { createHash } from 'node:crypto';
import { deliver, ownAddress } from './mails.ts';
import { serveMail } from './serve-mail.ts';
import { serveMailbox } from './serve-mailbox.ts';

const imapPort = 143;

/** A mail server that takes every message and keeps it instead of delivering it; what is sent to itself arrives. */
export const standIn: StandIn = {
  account: { id: ownAddress, label: `${ownAddress} (sandbox)` },
  auth: {
    host: 'mail.harborandpine.example',
    port: 587,
    security: 'none',
    from: ownAddress,
    from_name: 'Harbor & Pine',
    imap_host: 'mail.harborandpine.example',
    imap_port: imapPort,
    imap_security: 'none',
    imap_password: 'sandbox-mailbox-password',
  },
  accept: (connection, room, { port }) =>
    port === imapPort ? serveMailbox(connection, room.store) : serveMail(connection, (mail) => keep(mail, room)),
};

async function keep(mail: { from: string; to: string[]; message: string }, room: SandboxRoom): Promise<void> {
  const id = createHash('sha256').update(`${room.key}\n${mail.message}`).digest('hex').slice(0, 16);
  const subject = /^Subject: (.*(?:\r?\n[ \t].*)*)/im.exec(mail.message)?.[1] ?? '';
  const at = room.now().toISOString();
  const data = { ...mail, subject: subject.replace(/\r?\n[ \t]/g, ' '), at };
  await room.store.add({ kind: 'message', id, data, key: room.key || undefined });
  if (mail.to.includes(ownAddress)) await deliver(room.store, { key: id, at, source: mail.message });
}
