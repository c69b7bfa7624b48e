import { hash, verify } from '@node-rs/argon2';
import { limitConcurrency } from './limit-concurrency.ts';

/** argon2id (2 in the library's words): 64 MiB, three passes; about 70 ms. Four at once keep the ceiling at 256 MiB. */
const cost = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const inTurn = limitConcurrency(4);

/** @returns a PHC string */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

/**
 * Takes as long for an unknown account as for a known one, so that nobody learns who has an account.
 * @param stored PHC string, or null when there is none
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await decoy());
  const matches = await inTurn(() => verify(against, password));
  return matches && stored !== null;
}

let decoyHash: Promise<string> | undefined;
const decoy = (): Promise<string> => (decoyHash ??= hashPassword('no account has this one'));
