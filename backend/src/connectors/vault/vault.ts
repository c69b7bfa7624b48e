import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { MasterKeys } from './master-keys.ts';

/**
 * Which row and column a sealed value belongs to, e.g. `connections:<workspace>:<id>:secrets`. Authenticated with the
 * ciphertext, so that a value copied into another row does not open.
 */
export type Place = `${string}:${string}:${string}:${string}`;

const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/**
 * Envelope encryption, AES-256-GCM: a random data key per value, wrapped by a master key that is named by its id.
 * Sealed bytes: version (1), length of key id (1), key id, wrapped data key (60), iv, tag, ciphertext.
 */
export class Vault {
  #keys: MasterKeys;
  readonly #reload: (() => MasterKeys) | undefined;

  /** `reload` reads the keys again: another process may have rotated them since this one started. */
  constructor(keys: MasterKeys, reload?: () => MasterKeys) {
    this.#keys = keys;
    this.#reload = reload;
  }

  /** Seals any JSON value. */
  seal(value: unknown, place: Place): Buffer {
    this.#refresh();
    const dataKey = randomBytes(keyBytes);
    const id = Buffer.from(this.#keys.current.id);
    const wrapped = encrypt(this.#keys.current.key, dataKey, `key|${place}`);
    const sealed = encrypt(dataKey, Buffer.from(JSON.stringify(value)), place);
    return Buffer.concat([Buffer.of(1, id.length), id, wrapped, sealed]);
  }

  /** @throws UnreadableSecret when the key is not loaded, the place is another one, or a bit was changed. */
  open(sealed: Uint8Array, place: Place): unknown {
    const { id, wrapped, body } = split(sealed);
    const dataKey = decrypt(this.#masterKey(id), wrapped, `key|${place}`);
    return JSON.parse(decrypt(dataKey, body, place).toString()) as unknown;
  }

  /** Wraps the data key with the current master key; the ciphertext stays. Undefined when it already is. */
  rewrap(sealed: Uint8Array, place: Place): Buffer | undefined {
    const { id, wrapped, body } = split(sealed);
    if (id === this.#keys.current.id) return undefined;
    const dataKey = decrypt(this.#masterKey(id), wrapped, `key|${place}`);
    const current = Buffer.from(this.#keys.current.id);
    const rewrapped = encrypt(this.#keys.current.key, dataKey, `key|${place}`);
    return Buffer.concat([Buffer.of(1, current.length), current, rewrapped, body]);
  }

  /** Id of the master key that a sealed value needs. */
  static keyIdOf(sealed: Uint8Array): string {
    return split(sealed).id;
  }

  #masterKey(id: string): Buffer {
    const key = this.#find(id) ?? (this.#refresh(), this.#find(id));
    if (!key) throw new UnreadableSecret(`A stored secret needs the master key “${id}”, which is not loaded.`);
    return key;
  }

  #find(id: string): Buffer | undefined {
    return this.#keys.current.id === id ? this.#keys.current.key : this.#keys.earlier.get(id);
  }

  #refresh(): void {
    if (this.#reload) this.#keys = this.#reload();
  }
}

export class UnreadableSecret extends Error {
  override readonly name = 'UnreadableSecret';
}

const wrappedBytes = ivBytes + tagBytes + keyBytes;

function split(sealed: Uint8Array): { id: string; wrapped: Buffer; body: Buffer } {
  const bytes = Buffer.from(sealed);
  const start = 2 + (bytes[1] ?? 0);
  if (bytes[0] !== 1 || bytes.length < start + wrappedBytes + ivBytes + tagBytes) {
    throw new UnreadableSecret('A stored secret has a form that this Baton does not know.');
  }
  const body = start + wrappedBytes;
  return { id: bytes.toString('utf8', 2, start), wrapped: bytes.subarray(start, body), body: bytes.subarray(body) };
}

function encrypt(key: Buffer, plain: Buffer, place: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer, sealed: Buffer, place: string): Buffer {
  const iv = sealed.subarray(0, ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
  } catch {
    throw new UnreadableSecret('A stored secret does not open: it was changed, moved, or sealed with another key.');
  }
}
