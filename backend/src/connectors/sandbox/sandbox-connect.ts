import { type Connect, markNeverSent } from '@baton/plugin-sdk';
import type { SandboxRoom, StandIn } from '@baton/plugin-sdk/sandbox';
import { duplexPair } from 'node:stream';

/** A `connect` whose other end is the plugin's stand-in. */
export function sandboxConnect(standIn: StandIn, room: SandboxRoom, beforeSend: () => Promise<void>): Connect {
  return async (target) => {
    if (!standIn.accept) throw markNeverSent(new Error('This sandbox only speaks HTTP.'));
    await beforeSend();
    const [ours, theirs] = duplexPair();
    standIn.accept(theirs, room, target);
    // Libraries treat it as a socket and want to time it; in memory there is nothing to time.
    return Object.assign(ours, { setTimeout: () => ours, setKeepAlive: () => ours, setNoDelay: () => ours });
  };
}
