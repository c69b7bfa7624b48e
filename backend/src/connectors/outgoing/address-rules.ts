import ipaddr from 'ipaddr.js';

/** Networks that an admin has opened, for tools that run on the company's own premises. CIDR. */
export type OpenNetworks = readonly string[];

/** The first entry that is not a network, if there is one. */
export const badNetwork = (open: OpenNetworks): string | undefined =>
  open.find((network) => !ipaddr.isValidCIDR(network));

/**
 * May a connection be made to this address? Default deny: only global unicast, and what the admin opened. Reserved,
 * private, link-local (cloud metadata), loopback, multicast, documentation and tunnel ranges are not public.
 */
export function isAllowedAddress(address: string, open: OpenNetworks): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  return isAllowed(ipaddr.parse(address), open);
}

function isAllowed(address: ipaddr.IPv4 | ipaddr.IPv6, open: OpenNetworks): boolean {
  if (address.kind() === 'ipv6') {
    const inner = innerAddress(address as ipaddr.IPv6);
    if (inner) return isAllowed(inner, open);
  }
  return isPublic(address) || open.some((network) => contains(network, address));
}

/** Global unicast: for IPv6 that is 2000::/3 and nothing else, whatever else may be routed one day. */
function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast' || address.toString() === azureHost) return false;
  return address.kind() === 'ipv4' || contains('2000::/3', address);
}

/** Public by its number, but inside Azure it is the machine's own host, which hands out secrets. */
const azureHost = '168.63.129.16';

/** IPv4 inside IPv6: mapped (`::ffff:a.b.c.d`), NAT64 (`64:ff9b::/96`) and ISATAP reach the IPv4 address, so that one is judged. */
function innerAddress(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const bytes = address.toByteArray();
  const isIsatap = (bytes[8]! & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe;
  if (isIsatap && address.range() === 'unicast') return new ipaddr.IPv4(bytes.slice(12));
  if (!contains('64:ff9b::/96', address)) return undefined;
  return new ipaddr.IPv4(bytes.slice(12));
}

function contains(network: string, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const [base, bits] = ipaddr.parseCIDR(network);
  return base.kind() === address.kind() && address.match(base, bits);
}
