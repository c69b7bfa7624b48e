import { OutgoingRefused } from './outgoing-refused.ts';

/** Below 1024, only the two ports of the web: everything else there speaks another protocol. */
const webPorts = new Set([80, 443]);

/** Refuses an address before anything is resolved: scheme, user info, port, and the connector's declared hosts. */
export function checkTarget(url: URL, hosts: readonly string[]): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OutgoingRefused(`Expected an address that starts with https://, found ${url.protocol}//.`);
  }
  if (url.username || url.password) throw new OutgoingRefused('An address may not hold a user name or password.');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (port < 1024 && !webPorts.has(port)) throw new OutgoingRefused(`Port ${port} is not a port of the web.`);
  if (!isDeclared(url.hostname, hosts)) {
    throw new OutgoingRefused(`This connector may not call the host ${url.hostname}.`);
  }
}

/** `hosts` holds exact names, `*.example.com` for names below it, or `*` for any. */
export function isDeclared(host: string, hosts: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return hosts.some((declared) => {
    if (declared === '*') return true;
    return declared.startsWith('*.') ? name.endsWith(declared.slice(1)) : name === declared;
  });
}
