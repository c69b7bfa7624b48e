import { z } from 'zod';
import type { Authentication, AuthOf } from './authentication.ts';
import { ConnectorError } from './failure.ts';
import { Secret } from './secret.ts';

const oauthCredentials = z.object({
  accessToken: z
    .string()
    .min(1)
    .transform((value) => new Secret(value)),
  accountId: z.string().default(''),
  extra: z.record(z.string(), z.string()).default({}),
});

/** Plain decrypted values in, what the author declared out: secrets become `Secret`. */
export function readStoredAuth<A extends Authentication>(authentication: A, stored: unknown): AuthOf<A> {
  if (authentication.kind === 'none') return undefined as AuthOf<A>;
  const schema = authentication.kind === 'key' ? authentication.fields : oauthCredentials;
  const read = schema.safeParse(stored);
  if (read.success) return read.data as AuthOf<A>;
  const fields = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new ConnectorError(
    'auth_revoked',
    `The stored connection lacks ${fields || 'its credentials'}. Connect again.`,
  );
}
