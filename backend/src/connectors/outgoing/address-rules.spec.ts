import { expect, test } from '@jest/globals';
import { isAllowedAddress } from './address-rules.ts';
import { checkTarget } from './host-rules.ts';
import { OutgoingRefused } from './outgoing-refused.ts';
import { resolveHost } from './resolve-host.ts';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const refusedAddresses = words(`
  127.0.0.1 127.255.255.254 0.0.0.0 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254
  169.254.170.2 100.64.0.1 100.127.255.254 100.100.100.200 192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1
  198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1
  ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:7f00:1 ::ffff:169.254.169.254 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe
  64:ff9b::a00:1 2002:7f00:1:: 2002:a00:1::1 fc00::1 fd12:3456:789a::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1
  ff0e::1 2001:db8::1 2001::1 2001:10::1 100::1 ::127.0.0.1 fd00:ec2::254 2001:2::1
`);

test.each(refusedAddresses)('%s is never connected to', async (address) => {
  expect(isAllowedAddress(address, [])).toBe(false);
  await expect(resolveHost(address.includes(':') ? `[${address}]` : address, [])).rejects.toThrow();
});

test.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700::1111', '64:ff9b::808:808', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => expect(isAllowedAddress(address, [])).toBe(true),
);

const spelled = words(`
  http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://127.1/ http://0/ http://0x7f.1/
  http://[::ffff:7f00:1]/ http://[0:0:0:0:0:ffff:127.0.0.1]/ http://127.0.0.1./ http://１２７.0.0.1/
  http://①②⑦.0.0.1/ http://127。0。0。1/ http://3232235521/ http://[fe80::1]/
`);

test.each(spelled)('%s, however it is spelled, is what it means', async (address) => {
  const { hostname } = new URL(address);
  await expect(resolveHost(hostname.replace(/\.$/, ''), [], async (name) => [name])).rejects.toThrow();
});

test.each([
  'file:///etc/passwd',
  'ftp://example.com/',
  'gopher://example.com/',
  'unix:///var/run/docker.sock',
  'data:text/plain,x',
  'javascript:alert(1)',
  'http://user:pass@example.com/',
  'http://user@example.com/',
  'http://example.com:22/',
  'http://example.com:25/',
  'https://example.com:465/',
])('%s is refused before anything is resolved', (address) => {
  expect(() => checkTarget(new URL(address), ['*'])).toThrow(OutgoingRefused);
});

test('only declared hosts, and names below a starred one', () => {
  const may = (host: string) => () =>
    checkTarget(new URL(`https://${host}/`), ['api.vendor.com', '*.files.vendor.com']);
  expect(may('api.vendor.com')).not.toThrow();
  expect(may('API.vendor.com')).not.toThrow();
  expect(may('a.files.vendor.com')).not.toThrow();
  for (const host of ['files.vendor.com', 'api.vendor.com.evil.example', 'xapi.vendor.com', 'evil-files.vendor.com']) {
    expect(may(host)).toThrow(/may not call the host/);
  }
});

test('one private address among public ones spoils the name', async () => {
  const find = async () => ['93.184.216.34', '10.0.0.7'];
  await expect(resolveHost('mixed.example', [], find)).rejects.toThrow(/not on the public internet/);
});

test('an opened network is reachable, its neighbours are not', () => {
  const open = ['10.20.0.0/16', 'fd00:1::/32'];
  expect(isAllowedAddress('10.20.3.4', open)).toBe(true);
  expect(isAllowedAddress('::ffff:10.20.3.4', open)).toBe(true);
  expect(isAllowedAddress('fd00:1::5', open)).toBe(true);
  expect(isAllowedAddress('10.21.0.1', open)).toBe(false);
});
