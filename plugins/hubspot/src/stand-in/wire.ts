import { createHash } from 'node:crypto';
import type { Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';

export type HubSpotRoutes = Readonly<Record<string, Handler<SandboxRoom>>>;
export type Fields = Record<string, unknown>;
export type Properties = Record<string, string | null>;

/** A record as HubSpot writes it; values are text. */
export type Written = { id: string; properties: Properties; createdAt: string; updatedAt: string; archived: boolean };

/** HubSpot's error. */
export const failed = (status: number, category: string, message: string): Response =>
  Response.json(
    { status: 'error', message, correlationId: '00000000-0000-4000-8000-000000000000', category },
    { status },
  );

export const notFound = (): Response => failed(404, 'OBJECT_NOT_FOUND', 'resource not found');

/** An id made from what it names: digits, stable, so that a repeated effect has the same id. */
export function idFrom(...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  return String(100_000_000_000 + (digest.readUIntBE(0, 6) % 900_000_000_000));
}

export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const propertiesOf = (body: unknown): Properties => asFields(asFields(body)['properties']) as Properties;
