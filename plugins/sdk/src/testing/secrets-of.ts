import type { Connector } from '../connector.ts';
import { describe } from '../describe.ts';

/** The sandbox credentials that the connector marks as secret: they play the canary. */
export function secretsOf(connector: Connector): string[] {
  const { auth } = describe(connector);
  const values = (connector.sandbox?.auth ?? {}) as Record<string, unknown>;
  if (auth.kind === 'oauth2') return [values['accessToken']].filter((value) => typeof value === 'string');
  if (auth.kind === 'none') return [];
  const fields = (auth.fields['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  const marked = Object.keys(fields).filter((field) => fields[field]?.['x-secret'] === true);
  return marked.map((field) => values[field]).filter((value) => typeof value === 'string');
}

/** True when a text holds a secret, plain or in a usual disguise. */
export const tells = (text: string, secret: string): boolean =>
  [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)].some((form) => text.includes(form));
