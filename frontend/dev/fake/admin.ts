import type { AuditEntry, ConnectorList, Switch } from '@baton/contract';
import type { z } from 'zod';

const nothingMore = { connects: 'none' as const, actions: [], triggers: [], health: null };

export const connectors: ConnectorList['connectors'] = [
  {
    id: 'webhook',
    name: 'Webhook',
    version: '1.0.0',
    category: 'Messages in and out',
    mode: 'not_needed',
    hasSandbox: true,
    account: '',
    usedBy: ['Customer message to answered ticket', 'Website lead to first call'],
    off: false,
    ...nothingMore,
  },
  {
    id: 'intercom',
    name: 'Intercom',
    version: '1.0.0',
    category: 'Support',
    mode: 'sandbox',
    hasSandbox: true,
    account: 'Harbor & Pine (sandbox)',
    usedBy: ['Customer message to answered ticket'],
    off: false,
    ...nothingMore,
  },
  {
    id: 'email',
    name: 'E-mail',
    version: '1.0.0',
    category: 'Messages in and out',
    mode: 'not_connected',
    hasSandbox: true,
    account: '',
    usedBy: [],
    off: false,
    ...nothingMore,
  },
];

export const switches: Switch[] = [];

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const entry = (
  id: number,
  minutes: number,
  actor: string,
  action: string,
  target: string,
): z.infer<typeof AuditEntry> => ({
  id: String(id),
  at: ago(minutes),
  actor,
  action,
  target,
  detail: {},
});
export const audit = {
  entries: [
    entry(9, 2, 'Lena Fischer', 'ask_viewed', 'case 2063, ask a1'),
    entry(8, 3, 'Lena Fischer', 'signed_in', 'session'),
    entry(7, 58, 'Sam Okafor', 'ask_answered', 'case 2031, ask a1'),
    entry(6, 300, 'Lena Fischer', 'switched_on', 'map sales-intake'),
    entry(5, 330, 'Lena Fischer', 'switched_off', 'map sales-intake'),
    entry(4, 1500, 'Marcus Webb', 'map_published', 'sales-intake v8'),
  ],
  more: false,
  chainHolds: true,
};
