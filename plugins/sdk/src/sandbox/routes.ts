/** What a stand-in's handler gets of a request. */
export interface Asked<Room> {
  method: string;
  /** Values of `{name}` parts of the path. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: Headers;
  /** Parsed JSON; undefined when there is none. */
  body: unknown;
  room: Room;
}

export type Handler<Room> = (asked: Asked<Room>) => Promise<Response> | Response;

/** `"POST /tickets/{id}/tags"` -> handler. */
export type Routes<Room> = Readonly<Record<string, Handler<Room>>>;

/** Finds the handler for a request; literal parts win over `{name}`. */
export function router<Room>(routes: Routes<Room>, notFound: () => Response) {
  const compiled = Object.entries(routes).map(([route, handler]) => compile(route, handler));
  compiled.sort((a, b) => a.names.length - b.names.length);

  return async (request: Request, room: Room): Promise<Response> => {
    const url = new URL(request.url);
    for (const { method, pattern, names, handler } of compiled) {
      const match = method === request.method ? pattern.exec(url.pathname) : null;
      if (!match) continue;
      const path = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1]!)]));
      const { query, headers } = { query: url.searchParams, headers: request.headers };
      return handler({ method, path, query, headers, body: await readBody(request), room });
    }
    return notFound();
  };
}

function compile<Room>(route: string, handler: Handler<Room>) {
  const [method = '', path = ''] = route.split(' ');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((part) => part[1]!);
  const source = path.split(/\{\w+\}/).map((literal) => literal.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return { method, names, handler, pattern: new RegExp(`^${source.join('([^/]+)')}/?$`) };
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
