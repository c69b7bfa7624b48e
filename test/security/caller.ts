/** A browser's worth of state: one cookie, one mark against other sites. */
export class Caller {
  readonly address: string;
  cookie = '';
  csrf = '';

  constructor(address: string) {
    this.address = address;
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.address + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(this.csrf && { 'x-baton-csrf': this.csrf }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const setCookie = response.headers.get('set-cookie');
    if (setCookie) this.cookie = setCookie.split(';')[0]!;
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, setCookie, body: parsed(text) };
  }

  get(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  /** With the one-time link, as the page does it. */
  async signIn(link: string | undefined): Promise<this> {
    const signedIn = await this.send('POST', '/api/session/link', { token: link?.split('#')[1] });
    if (signedIn.status !== 204)
      throw new Error(`Expected to be signed in, found ${signedIn.status}: ${signedIn.text}`);
    const me = await this.get('/api/me');
    this.csrf = (me.body as { csrf: string }).csrf;
    return this;
  }
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  setCookie: string | null;
  /** Parsed JSON; undefined when it is none. */
  body: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
