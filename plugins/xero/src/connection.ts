import { forConnection } from '@baton/plugin-sdk';
import { organisations } from './organisations.ts';

/**
 * Scopes by kind of record: apps that were made since March 2026 get no broader ones. Refresh tokens are good once and end
 * after 60 days without use.
 */
const scopes = [
  'offline_access',
  'accounting.contacts',
  'accounting.invoices',
  'accounting.payments',
  'accounting.banktransactions',
  'accounting.attachments',
  'accounting.settings.read',
  'accounting.reports.profitandloss.read',
  'accounting.reports.balancesheet.read',
  'accounting.reports.aged.read',
  'accounting.reports.banksummary.read',
] as const;

export const authentication = {
  kind: 'oauth2',
  authorizeUrl: 'https://login.xero.com/identity/connect/authorize',
  tokenUrl: 'https://identity.xero.com/connect/token',
  revokeUrl: 'https://identity.xero.com/connect/revocation',
  scopes,
  pkce: true,
  clientAuth: 'basic',
  refresh: { rotates: true, skewSeconds: 120, keepAliveDays: 30 },
  accounts: organisations,
} as const;

export const { action, webhook, poll, read } = forConnection(authentication);
