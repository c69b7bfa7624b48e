import { IntakeAddress } from '@baton/contract';
import type { Output } from './output.ts';
import { readSecret } from './read-secret.ts';
import { connect } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

/** `baton address`: where other systems deliver to a map. Neither address nor secret can be read again. */
export async function makeAddressCommand(
  slug: string,
  { signed = false, step, secret, json }: { signed?: boolean; step?: string; secret?: string; json?: boolean },
  output: Output,
): Promise<void> {
  const session = currentSession();
  const path = `/api/maps/${encodeURIComponent(slug)}/intake-address`;
  const made = await connect(session).send(
    'POST',
    path,
    {
      signed,
      ...(step !== undefined && { step }),
      ...(secret !== undefined && { secrets: { [secret]: await readSecret(secret, output) } }),
    },
    IntakeAddress,
  );
  const address = new URL(made.path, session.server).href;
  if (json) return output.out(JSON.stringify({ address, signingSecret: made.signingSecret }, null, 2));
  const signing = made.signingSecret ? `\nSigning secret: ${made.signingSecret}` : '';
  output.out(`Keep this now, it is not shown again.\nAddress: ${address}${signing}`);
}
