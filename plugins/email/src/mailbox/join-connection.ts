import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ImapFlow } from 'imapflow';

type Handler = (...said: unknown[]) => unknown;

/** What imapflow 1.0.190 keeps to itself, as far as a connection that was made elsewhere needs it. */
interface Inside {
  socket: Duplex;
  writeSocket: Duplex;
  streamer: NodeJS.WritableStream;
  untaggedHandlers: Record<string, Handler>;
  sectionHandlers: Record<string, Handler>;
  greetingTimeout: NodeJS.Timeout;
  initialResolve: () => void;
  initialReject: (problem: Error) => void;
  setSocketHandlers: () => void;
  setEventHandlers: () => void;
  initialOK: Handler;
  initialPREAUTH: Handler;
  serverBye: Handler;
  untaggedCapability: Handler;
  sectionCapability: Handler;
  untaggedExists: Handler;
  untaggedExpunge: Handler;
  untaggedFetch: Handler;
}

/**
 * In place of `connect()`, which would open a connection of its own past the host's fence: signs in over this one.
 * @param within milliseconds that the server may say nothing
 */
export function joinConnection(client: ImapFlow, connection: Duplex, within: number): Promise<void> {
  const inside = client as unknown as Inside;
  Object.assign(inside.untaggedHandlers, {
    OK: (said: unknown) => inside.initialOK(said),
    PREAUTH: () => inside.initialPREAUTH(),
    BYE: () => inside.serverBye(),
    CAPABILITY: (said: unknown) => inside.untaggedCapability(said),
    EXISTS: (said: unknown) => inside.untaggedExists(said),
    EXPUNGE: (said: unknown) => inside.untaggedExpunge(said),
    FETCH: (said: unknown) => inside.untaggedFetch(said),
  });
  inside.sectionHandlers['CAPABILITY'] = (said) => inside.sectionCapability(said);
  (connection as Partial<Socket>).setTimeout?.(within);
  inside.socket = connection;
  inside.writeSocket = connection;
  return new Promise((resolve, reject) => {
    inside.initialResolve = resolve;
    inside.initialReject = reject;
    inside.greetingTimeout = setTimeout(() => client.close(), within);
    inside.setSocketHandlers();
    connection.pipe(inside.streamer);
    inside.setEventHandlers();
  });
}
