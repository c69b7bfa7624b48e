import { randomUUID } from 'node:crypto';
import type { Authentication, CallContext } from '@baton/plugin-sdk';
import { z } from 'zod';
import { ask, askAlone, type PluginLine } from './plugin-line.ts';
import { readWireResponse, responseToWire } from './wire-response.ts';

export const account = z.object({ id: z.string().max(200), label: z.string().max(200) });

/** How an account is connected, from the descriptor. */
export function isolatedAuth(line: PluginLine): Authentication {
  const { auth } = line.descriptor;
  if (auth.kind === 'none') return { kind: 'none' };
  // The plugin reads the fields itself; for the host they are what the form's schema says.
  if (auth.kind === 'key') return { kind: 'key', fields: z.record(z.string(), z.unknown()) };
  const { normalises, listsAccounts, ...data } = auth;
  return {
    ...data,
    ...(normalises && {
      normalise: async (answer: Response) => {
        const given = await askAlone(line, { do: 'normalise', answer: await responseToWire(answer) }, randomUUID());
        return readWireResponse(given);
      },
    }),
    ...(listsAccounts && {
      accounts: async (context: CallContext) =>
        z
          .array(account)
          .max(1_000)
          .parse(await ask(line, context, { do: 'accounts' })),
    }),
  } as Authentication;
}
