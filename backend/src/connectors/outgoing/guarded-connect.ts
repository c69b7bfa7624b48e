import net from 'node:net';
import tls from 'node:tls';
import { type Connect, markNeverSent } from '@baton/plugin-sdk';
import type { OpenNetworks } from './address-rules.ts';
import { isDeclared } from './host-rules.ts';
import { OutgoingRefused } from './outgoing-refused.ts';
import { type Lookup, resolveHost } from './resolve-host.ts';

export interface GuardedConnectOptions {
  open: OpenNetworks;
  hosts: readonly string[];
  signal: AbortSignal;
  beforeSend: () => Promise<void>;
  find?: Lookup;
}

/** Milliseconds. */
const connectWithin = 10_000;

/** A raw connection to an address that was checked; TLS is verified against the name. */
export function guardedConnect({ open, hosts, signal, beforeSend, find }: GuardedConnectOptions): Connect {
  return async ({ host, port, tls: secure }) => {
    if (!isDeclared(host, hosts)) throw new OutgoingRefused(`This connector may not call the host ${host}.`);
    await beforeSend();
    const address = await resolveHost(host, open, find);
    signal.throwIfAborted();
    const servername = net.isIP(host) ? {} : { servername: host };
    const socket = secure ? tls.connect({ host: address, port, ...servername }) : net.connect({ host: address, port });
    return settled(socket, secure ? 'secureConnect' : 'connect', signal);
  };
}

function settled(socket: net.Socket, ready: string, signal: AbortSignal): Promise<net.Socket> {
  const abort = () => socket.destroy(new Error('The time for this call is up.'));
  signal.addEventListener('abort', abort, { once: true });
  socket.once('close', () => signal.removeEventListener('abort', abort));
  socket.setTimeout(connectWithin, () => socket.destroy(new Error('No answer in time.')));
  return new Promise((resolve, reject) => {
    const failed = (problem: Error) => reject(markNeverSent(problem));
    socket.once('error', failed);
    socket.once(ready, () => {
      socket.off('error', failed);
      // The protocol's library listens from now on; until it does, a break must not end the process.
      socket.on('error', () => undefined);
      socket.setTimeout(0);
      resolve(socket);
    });
  });
}
