import http from 'node:http';

interface Heard {
  /** `case change`, such as `17 answered`. */
  what: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Open pages of one server, each a stream of its own; they note when they hear of a question. */
export class LiveViewers {
  private readonly requests: http.ClientRequest[] = [];
  private readonly heard: Heard[] = [];
  ready = 0;

  async open(url: string, cookie: string, count: number): Promise<void> {
    const agent = new http.Agent({ maxSockets: Infinity, keepAlive: true });
    for (let opened = 0; opened < count; opened += 25) {
      await Promise.all(Array.from({ length: Math.min(25, count - opened) }, () => this.openOne(url, cookie, agent)));
    }
  }

  close(): void {
    for (const request of this.requests) request.destroy();
  }

  /** Milliseconds from `since` until each viewer that heard of it did. */
  times(what: string, since: number): number[] {
    return this.heard.filter((one) => one.what === what).map(({ at }) => at - since);
  }

  private openOne(url: string, cookie: string, agent: http.Agent): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = http.get(`${url}/api/live`, { agent, headers: { cookie } }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`The stream answered ${response.statusCode}.`));
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          const parts = text.split('\n\n');
          text = parts.pop()!;
          for (const part of parts) this.take(part, resolve);
        });
        response.on('error', () => undefined);
      });
      request.on('error', () => undefined);
      this.requests.push(request);
    });
  }

  private take(part: string, onHello: () => void): void {
    const data = part.split('\n').find((line) => line.startsWith('data: '));
    if (!data) return;
    // Reading the few words that matter costs less than parsing 500 copies of a line.
    const kind = /"type":"(\w+)"/.exec(data)?.[1];
    if (kind === 'hello') {
      this.ready++;
      onHello();
    } else if (kind === 'ask') {
      const [, caseId] = /"caseId":"(\d+)"/.exec(data) ?? [];
      const [, change] = /"change":"(\w+)"/.exec(data) ?? [];
      this.heard.push({ what: `${caseId} ${change}`, at: Date.now() });
    }
  }
}
