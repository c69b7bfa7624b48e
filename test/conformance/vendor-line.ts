import type { CallContext } from '@baton/plugin-sdk';
import { guardedFetch } from '../../backend/src/connectors/outgoing/guarded-fetch.ts';
import { endsInSilence } from '../vendor-simulator/silence.ts';
import { openAgent } from '../../backend/src/connectors/outgoing/open-agent.ts';

export interface LineOptions {
  key?: string;
  auth?: unknown;
  baseUrl?: string;
  /** Milliseconds until the call is given up; below a second they count from when the vendor falls silent. */
  patience?: number;
}

export interface VendorLine {
  context: (options?: LineOptions) => CallContext;
  close: () => Promise<void>;
}

/** What the host lends to a connector, with the simulator in the vendor's place: the same guarded fetch, real HTTP. */
export function lineTo(url: string, auth: unknown): VendorLine {
  const agent = openAgent(['127.0.0.0/8']);
  return {
    context: ({ key = '7:step:1', auth: own = auth, baseUrl = url, patience = 30_000 } = {}) => {
      const signal = patience < 1_000 ? endsInSilence(patience) : AbortSignal.timeout(patience);
      const beforeSend = async () => undefined;
      return {
        auth: own,
        baseUrl,
        fetch: guardedFetch({ agent, hosts: ['127.0.0.1'], signal, beforeSend, longestAnswer: 2_000_000 }),
        connect: () => Promise.reject(new Error('This line only speaks HTTP.')),
        signal,
        key,
        now: () => new Date(),
        log: () => undefined,
      };
    },
    close: () => agent.destroy(),
  };
}
