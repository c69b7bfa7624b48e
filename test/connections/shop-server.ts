import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The vendor of the test's shop connector: one key is good, until it is taken away. */
export class ShopServer {
  readonly url: string;
  key = 'a-good-key-of-the-shop';
  account = { id: 'alder', label: 'Alder Ltd' };
  readonly payments: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      const isKnown = request.headers.authorization === this.key;
      if (isKnown && request.url === '/payments') this.payments.push(String(request.url));
      const body = request.url === '/me' ? this.account : { id: `p${this.payments.length}` };
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isKnown ? body : { error: `the key ${request.headers.authorization} is not good` }));
    });
  }

  static async open(): Promise<ShopServer> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return new ShopServer(server);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => void this.#server.close(resolve));
  }
}
