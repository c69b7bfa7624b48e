import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { markNeverSent } from '@baton/plugin-sdk';
import { isAllowedAddress, type OpenNetworks } from './address-rules.ts';
import { OutgoingRefused } from './outgoing-refused.ts';

export type Lookup = (host: string) => Promise<string[]>;

const systemLookup: Lookup = async (host) =>
  (await lookup(host, { all: true, verbatim: false })).map((found) => found.address);

/**
 * The one address to connect to. Every address of the name must be allowed: a name with one public and one private
 * address is an attack or a mistake. The caller connects to what is returned, so no second look-up can differ.
 */
export async function resolveHost(host: string, open: OpenNetworks, find: Lookup = systemLookup): Promise<string> {
  const name = host.replace(/^\[|\]$/g, '');
  const addresses = isIP(name) ? [name] : await findAddresses(name, find);
  const [first] = addresses;
  if (first === undefined) throw unknownHost(name);
  if (!addresses.every((address) => isAllowedAddress(address, open))) {
    throw new OutgoingRefused(
      `The host ${name} is not on the public internet. An admin can open a company network for connectors.`,
    );
  }
  return first;
}

async function findAddresses(name: string, find: Lookup): Promise<string[]> {
  try {
    return await find(name);
  } catch {
    throw unknownHost(name);
  }
}

/** Name servers fail and recover, so this is worth another try. */
const unknownHost = (name: string): Error => markNeverSent(new Error(`The host ${name} is not known.`));
