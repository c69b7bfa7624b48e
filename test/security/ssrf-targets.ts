/** Where an outgoing request must never arrive. PORT stands for a port inside on which something listens. */

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const loopback = words(`
  127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 0x7f000001 0x7F.0.0.1 0x7f.1 0177.0.0.1 017700000001 0177.1
  0 0.0.0.0 0x0 127.0.0.1. １２７.0.0.1 ①②⑦.0.0.1 127。0。0。1 %31%32%37.0.0.1 127%2e0%2e0%2e1
  localhost LOCALHOST localhost. ｌｏｃａｌｈｏｓｔ
  [::1] [0:0:0:0:0:0:0:1] [0000::0001] [::] [::127.0.0.1] [::7f00:1]
`);

/** IPv4 addresses inside IPv6 ones: mapped, translated, NAT64, 6to4, Teredo, ISATAP. */
const wrapped = words(`
  [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1]
  [64:ff9b:1::127.0.0.1] [2002:7f00:1::] [2002:7f00:1::1] [2001:0:7f00:1::] [2001:0:0:0:0:0:80ff:fffe]
  [::5efe:127.0.0.1] [2600::5efe:127.0.0.1] [fe80::5efe:127.0.0.1]
`);

/** Where clouds tell a machine its secrets. */
const metadata = words(`
  169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 169.254.43518 [::ffff:a9fe:a9fe] [64:ff9b::a9fe:a9fe]
  [2002:a9fe:a9fe::] [fd00:ec2::254] 169.254.170.2 100.100.100.200 192.0.0.192 168.63.129.16 metadata.google.internal
  metadata.google.internal.
`);

const inside = words(`
  10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.127.255.254 198.18.0.1 192.0.2.1
  224.0.0.1 240.0.0.1 255.255.255.255 [fc00::1] [fd12:3456::1] [fe80::1] [fec0::1] [ff02::1] [2001:db8::1] [4000::1]
`);

/** Names that lead inside. */
export const names: Record<string, readonly string[]> = {
  localhost: ['127.0.0.1'],
  'metadata.google.internal': ['169.254.169.254'],
  'private.example': ['10.0.0.7'],
  'loop.example': ['127.0.0.1'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'mixed.example': ['93.184.216.34', '127.0.0.1'],
  'mixed-six.example': ['2606:4700::1111', '::1'],
  'zone.example': ['fe80::1%eth0'],
  'nonsense.example': ['not an address'],
  unix: ['127.0.0.1'],
  '127.0.0.1.nip.example': ['127.0.0.1'],
};

const ways = words(`
  file:///etc/passwd ftp://public.example/ gopher://127.0.0.1:PORT/_GET dict://127.0.0.1:PORT/ ldap://127.0.0.1:PORT/
  unix:///var/run/docker.sock data:text/plain,x javascript:alert(1) ws://127.0.0.1:PORT/
  http://user:pass@127.0.0.1:PORT/ http://public.example@127.0.0.1:PORT/ http://127.0.0.1:PORT#@public.example/
  http://127.0.0.1:PORT\\@public.example/ http:127.0.0.1:PORT/ http:/\\127.0.0.1:PORT/ http://127.0.0.1:PORT?.public.example/
  http://[::1%25eth0]:PORT/ http://public.example:22/ http://public.example:25/ http://public.example:0/
  https://public.example:465/ http://unix:/var/run/docker.sock:/
`);

const hosts = [...loopback, ...wrapped, ...metadata, ...inside, ...Object.keys(names).slice(2)];

export const targets: readonly string[] = [...new Set([...hosts.map((host) => `http://${host}:PORT/`), ...ways])];

/** Where a server outside may try to send us on to. */
export const redirects = words(`
  http://127.0.0.1:PORT/ //127.0.0.1:PORT/ \\\\127.0.0.1:PORT/ http://2130706433:PORT/ http://[::1]:PORT/
  http://[::ffff:7f00:1]:PORT/ http://localhost:PORT/ http://private.example/ http://169.254.169.254/latest/meta-data/
  file:///etc/passwd ftp://127.0.0.1/ http://user:pass@127.0.0.1:PORT/ http://127.0.0.1:22/ http://10.0.0.1/
`);
