import type { WireRequest, WireResponse } from '../protocol.ts';

/** Statuses whose answers have no body. */
const empty = new Set([204, 205, 304]);

const bytesOf = async (message: Request | Response): Promise<string | null> => {
  const bytes = Buffer.from(await message.arrayBuffer());
  return bytes.length === 0 ? null : bytes.toString('base64');
};

export const toWire = async (request: Request, manualRedirect: boolean): Promise<WireRequest> => ({
  method: request.method,
  url: request.url,
  headers: [...request.headers],
  body: await bytesOf(request),
  manualRedirect,
});

export function fromWire({ status, headers, body }: WireResponse, url = ''): Response {
  const bytes = body === null || empty.has(status) ? null : Buffer.from(body, 'base64');
  const response = new Response(bytes, { status, headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

export const requestFromWire = ({ method, url, headers, body }: WireRequest): Request =>
  new Request(url, { method, headers, ...(body !== null && { body: Buffer.from(body, 'base64') }) });

export const responseToWire = async (response: Response): Promise<WireResponse> => ({
  status: response.status,
  headers: [...response.headers],
  body: await bytesOf(response),
});
