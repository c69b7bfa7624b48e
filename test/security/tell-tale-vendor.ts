import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, Dispatcher } from 'undici';

/** Every other way in which a vendor may fail. */
const answers = [400, 401, 403, 404, 409, 422, 429, 500, 503, 200];
/** Those that stop a case at its call: after the others it waits for the account, or for its turn. */
const refusals = [400, 422, 500, 503];

/**
 * A vendor that repeats everything it is sent in its errors, plain and in every disguise, as real ones do in their
 * messages and on their pages.
 */
export class TellTaleVendor {
  /** Requests that came. */
  readonly heard: string[] = [];
  /** True: no call works, and none for another reason than its own. */
  refuses = false;
  readonly #server: Server;
  #next = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      void textOf(request).then((text) => {
        this.heard.push(text);
        const ways = this.refuses ? refusals : answers;
        const status = ways[this.#next++ % ways.length]!;
        const told = everyForm(text);
        const headers = {
          'content-type': 'application/json',
          'x-error': Buffer.from(text).toString('base64').slice(0, 4_000),
        };
        const error = { message: told, code: told, detail: told, type: told };
        response
          .writeHead(status, headers)
          .end(JSON.stringify({ ...error, error: told, errors: [error], Message: told }));
      });
    });
  }

  async listen(): Promise<Dispatcher> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return new Redirected(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Whatever host is asked for, this one answers: stands behind the checks of addresses, in the place of the network. */
class Redirected extends Dispatcher {
  readonly #agent = new Agent();
  readonly #origin: string;

  constructor(origin: string) {
    super();
    this.#origin = origin;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    return this.#agent.dispatch({ ...options, origin: this.#origin }, handler);
  }

  override destroy(): Promise<void> {
    return this.#agent.destroy();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return `${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n${body}`;
}

function everyForm(text: string): string {
  const secrets = [...text.matchAll(/(?:Bearer|Basic|bearer|basic) ([^"\\ ]+)|"([^"]{16,})"/g)].map(
    ([, a, b]) => a ?? b!,
  );
  const opened = secrets.map((one) => Buffer.from(one, 'base64').toString('latin1'));
  return [text, ...secrets, ...opened]
    .flatMap((one) => [
      one,
      Buffer.from(one).toString('base64'),
      Buffer.from(one).toString('hex'),
      encodeURIComponent(one),
      `${one.slice(0, one.length / 2)} and ${one.slice(one.length / 2)}`,
    ])
    .join(' | ')
    .slice(0, 100_000);
}
