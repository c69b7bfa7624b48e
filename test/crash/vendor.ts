import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Random } from './random.ts';

/** A request as the vendor saw it. */
export interface VendorCall {
  /** Milliseconds since 1970. */
  at: number;
  key: string;
  /** The case, as the caller names it. */
  caseId: string;
  step: string;
  /** Whether the vendor did something because of it. */
  effect: boolean;
}

/**
 * The world outside, never killed: does what it is asked, once per key where it honours keys, and writes its own ledger.
 * It fails on purpose before the effect (429, 500) and after it (a dropped connection, a 502 page), and is slow at times.
 */
export class Vendor {
  readonly ledger: VendorCall[] = [];
  private readonly done = new Set<string>();
  private readonly random: Random;
  private readonly server: Server;

  constructor(seed: number) {
    this.random = new Random(seed);
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Times something happened for this step of this case. */
  effects(caseId: string, step: string): number {
    return this.ledger.filter((call) => call.effect && call.caseId === caseId && call.step === step).length;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { key, caseId, step } = JSON.parse(Buffer.concat(parts).toString()) as Omit<VendorCall, 'at' | 'effect'>;
    const call: VendorCall = { at: Date.now(), key, caseId, step, effect: false };
    this.ledger.push(call);
    const mood = this.random.next();
    if (mood < 0.04) return void response.writeHead(429, { 'retry-after': '1' }).end();
    if (mood < 0.07) return void response.writeHead(500).end();
    call.effect = request.url === '/unkeyed' || !this.done.has(key);
    this.done.add(key);
    const slow = mood > 0.95;
    await new Promise((resolve) => void setTimeout(resolve, this.random.between(0, slow ? 2_000 : 30)));
    if (mood < 0.1) return void request.socket.destroy();
    if (mood < 0.12) return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    response.end(JSON.stringify({ id: key }));
  }
}
