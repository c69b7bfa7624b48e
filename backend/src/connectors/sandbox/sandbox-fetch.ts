import { markNeverSent } from '@baton/plugin-sdk';
import type { SandboxRoom, StandIn } from '@baton/plugin-sdk/sandbox';

/** One request to a stand-in and its answer, for checks that hold them against the vendor's published description. */
export interface SandboxExchange {
  connector: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  requestBody: string;
  status: number;
  responseBody: string;
}

export type WatchSandbox = (exchange: SandboxExchange) => void;

/** A `fetch` whose requests end at the plugin's stand-in, as bytes, as if over the line. */
export function sandboxFetch(
  connector: string,
  standIn: StandIn,
  room: SandboxRoom,
  beforeSend: (request: Request) => Promise<void>,
  watch?: WatchSandbox,
): typeof fetch {
  return (async (input: string | URL | Request, init?: RequestInit) => {
    if (!standIn.handle) throw markNeverSent(new Error('This sandbox does not speak HTTP.'));
    const request = new Request(input, init);
    await beforeSend(request);
    const copy = watch && request.clone();
    const response = await standIn.handle(request, room);
    if (copy && watch) watch(await recorded(connector, copy, response.clone()));
    return response;
  }) as typeof fetch;
}

async function recorded(connector: string, request: Request, response: Response): Promise<SandboxExchange> {
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== 'authorization'));
  return {
    connector,
    method: request.method,
    url: request.url,
    headers: { ...headers, ...(request.headers.has('authorization') && { authorization: 'present' }) },
    requestBody: await request.text(),
    status: response.status,
    responseBody: await response.text(),
  };
}
