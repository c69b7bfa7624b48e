import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, URL-safe. Handed out once; only the hash is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A fast hash is enough: the secret has 256 bits, so it cannot be guessed from the hash. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
