import { createHash } from 'node:crypto';
import type { Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';

export type XeroRoutes = Readonly<Record<string, Handler<SandboxRoom>>>;
export type Fields = Record<string, unknown>;

export const base = '/api.xro/2.0';

/** Xero's way of writing a moment: `/Date(1763683200000+0000)/`. */
export const msDate = (moment: Date | string): string => `/Date(${new Date(moment).getTime()}+0000)/`;

/** Milliseconds of `/Date(...)/`; NaN for anything else. */
export const timeOf = (wire: unknown): number => Number(/^\/Date\((-?\d+)/.exec(asText(wire))?.[1] ?? NaN);

/** Days arrive as `2026-11-21` and leave as `/Date(...)/`. */
export const dayOf = (given: unknown, now: Date): string =>
  msDate(asText(given) === '' ? now.toISOString().slice(0, 10) : asText(given));

/** Xero's refusal of data, with its own words. */
export const refused = (message: string): Response =>
  Response.json(
    {
      ErrorNumber: 10,
      Type: 'ValidationException',
      Message: 'A validation exception occurred',
      Elements: [{ ValidationErrors: [{ Message: message }] }],
    },
    { status: 400 },
  );

export const notFound = (): Response =>
  new Response('The resource you are looking for cannot be found', { status: 404 });

/** An id made from what it names: stable, so that a repeated effect has the same id. */
export function idFrom(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The first record of a body such as `{ "Invoices": [{ ... }] }`. */
export const firstOf = (body: unknown, list: string): Fields => {
  const items = asFields(body)[list];
  return Array.isArray(items) ? asFields(items[0]) : {};
};

export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Two decimals: a stand-in needs no more. */
export const cents = (value: number): number => Math.round(value * 100) / 100;
