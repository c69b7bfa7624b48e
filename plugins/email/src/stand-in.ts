import type { SandboxRoom, StandIn } from '@baton/plugin-sdk/sandbox';
import { createHash } from 'node:crypto';
import { serveMail } from './serve-mail.ts';

/** A mail server that takes every message and keeps it instead of delivering it. */
export const standIn: StandIn = {
  account: { id: 'notices@harborandpine.example', label: 'notices@harborandpine.example (sandbox)' },
  auth: {
    host: 'mail.harborandpine.example',
    port: 587,
    security: 'none',
    from: 'notices@harborandpine.example',
    from_name: 'Harbor & Pine',
  },
  accept: (connection, room) => serveMail(connection, (mail) => keep(mail, room)),
};

async function keep(mail: { from: string; to: string[]; message: string }, room: SandboxRoom): Promise<void> {
  const id = createHash('sha256').update(`${room.key}\n${mail.message}`).digest('hex').slice(0, 16);
  const subject = /^Subject: (.*(?:\r?\n[ \t].*)*)/im.exec(mail.message)?.[1] ?? '';
  const data = { ...mail, subject: subject.replace(/\r?\n[ \t]/g, ' '), at: room.now().toISOString() };
  await room.store.add({ kind: 'message', id, data, key: room.key || undefined });
}
