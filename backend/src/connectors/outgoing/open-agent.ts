import { Agent, buildConnector } from 'undici';
import type { OpenNetworks } from './address-rules.ts';
import { type Lookup, resolveHost } from './resolve-host.ts';

/** Milliseconds. */
const connectWithin = 10_000;
const headersWithin = 30_000;
const bodyWithin = 30_000;

/**
 * The process's one way out for HTTP: connects to the address that was checked, keeps the name for TLS and Host, so that
 * a second answer of the name server (rebinding) is never asked for.
 */
export function openAgent(open: OpenNetworks, find?: Lookup): Agent {
  const connect = buildConnector({ timeout: connectWithin });
  return new Agent({
    connections: 128,
    headersTimeout: headersWithin,
    bodyTimeout: bodyWithin,
    connect: (target, callback) => {
      resolveHost(target.hostname, open, find).then(
        (address) => connect({ ...target, hostname: address, servername: target.servername ?? '' }, callback),
        (refused: Error) => callback(refused, null),
      );
    },
  });
}
