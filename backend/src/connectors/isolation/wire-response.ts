import { z } from 'zod';
import type { WireRequest, WireResponse } from './protocol.ts';

const empty = new Set([204, 205, 304]);

const base64 = async (message: Request | Response): Promise<string | null> => {
  const bytes = Buffer.from(await message.arrayBuffer());
  return bytes.length === 0 ? null : bytes.toString('base64');
};

export const responseToWire = async (response: Response): Promise<WireResponse> => ({
  status: response.status,
  headers: [...response.headers],
  body: await base64(response),
});

export const requestToWire = async (request: Request): Promise<WireRequest> => ({
  method: request.method,
  url: request.url,
  headers: [...request.headers],
  body: await base64(request),
  manualRedirect: true,
});

const wireResponse = z.object({
  status: z.int().min(200).max(599),
  headers: z.array(z.tuple([z.string(), z.string()])).max(200),
  body: z.string().nullable(),
});

/** An answer that plugin code made. @throws when it is none */
export function readWireResponse(given: unknown): Response {
  const { status, headers, body } = wireResponse.parse(given);
  return new Response(body === null || empty.has(status) ? null : Buffer.from(body, 'base64'), { status, headers });
}
