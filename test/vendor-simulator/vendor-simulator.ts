import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from '@baton/plugin-sdk/testing';
import { noteConformance } from './note-conformance.ts';
import type { SeenAnswer, SeenRequest } from './published-spec.ts';
import { beginSilence } from './silence.ts';

/** Answers valid requests: the connector's own stand-in, or anything else that speaks the vendor's language. */
export type Behaviour = (request: Request) => Promise<Response>;

/** A published description, of whatever kind. */
export interface Description {
  operationOf(request: SeenRequest): { name: string } | undefined;
  /** What is outside the description, one sentence each. */
  checkRequest(request: SeenRequest): string[];
  checkAnswer(request: SeenRequest, answer: SeenAnswer): string[];
}

export interface Violation {
  side: 'request' | 'answer';
  problem: string;
}

/**
 * A vendor on a free port of this machine. It judges every request by the published description, and the answers of the
 * behaviour behind it too; then it breaks, on demand, in every way that vendors and networks break.
 */
export class VendorSimulator {
  /** Everything that was outside the description. */
  readonly violations: Violation[] = [];
  readonly requests: { operation: string; request: SeenRequest }[] = [];
  /** Where the vendor really differs from its own description; each spec says why. */
  isKnown: (violation: Violation) => boolean = () => false;
  /** Requests that were broken on purpose. */
  broken = 0;
  /** `n`: the fault hits the n-th request from now, counted from 0. */
  #fault: { at: number; fault: Fault } | undefined;
  readonly #spec: Description;
  readonly #behaviour: Behaviour;
  readonly #server: Server;

  constructor(spec: Description, behaviour: Behaviour) {
    this.#spec = spec;
    this.#behaviour = behaviour;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    noteConformance(this);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  failAt(at: number, fault: Fault): void {
    this.#fault = { at, fault };
  }

  clearFault(): void {
    this.#fault = undefined;
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await seen(incoming);
    const operation = this.#spec.operationOf(request)?.name ?? `${request.method} ${request.url}`;
    this.requests.push({ operation, request });
    for (const problem of this.#spec.checkRequest(request)) this.violations.push({ side: 'request', problem });
    const fault = this.#dueFault();
    if (fault) return breakDown(fault, outgoing);
    const answer = await this.#behaviour(toRequest(request));
    const body = await answer.text();
    const contentType = answer.headers.get('content-type') ?? '';
    for (const problem of this.#spec.checkAnswer(request, { status: answer.status, contentType, body })) {
      this.violations.push({ side: 'answer', problem });
    }
    outgoing.writeHead(answer.status, { 'content-type': contentType }).end(body);
  }

  #dueFault(): Fault | undefined {
    if (!this.#fault) return undefined;
    if (this.#fault.at > 0) {
      this.#fault.at -= 1;
      return undefined;
    }
    const { fault } = this.#fault;
    this.#fault = undefined;
    this.broken += 1;
    return fault;
  }
}

async function seen(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const url = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`;
  return { method: incoming.method ?? 'GET', url, headers, body: Buffer.concat(chunks).toString() };
}

function toRequest({ method, url, headers, body }: SeenRequest): Request {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, value);
  return new Request(url, { method, headers: sent, ...(body !== '' && { body }) });
}

function breakDown(fault: Fault, outgoing: ServerResponse): void {
  if (fault.kind === 'silence') return beginSilence();
  if (fault.kind === 'refuse') return;
  if (fault.kind === 'reset') return void outgoing.destroy();
  if (fault.kind === 'truncate') {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    outgoing.write('{"id": "1",');
    setTimeout(() => outgoing.destroy(), 5);
    return;
  }
  const type = fault.type ?? 'application/json';
  outgoing.writeHead(fault.status, { 'content-type': type, ...fault.headers }).end(fault.body);
}
