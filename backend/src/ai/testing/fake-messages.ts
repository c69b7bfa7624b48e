import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in for the Messages API says next. The last entry of a script repeats. */
export type Said =
  /** A finished message whose text is this JSON. */
  | { json: unknown; model?: string; thinking?: boolean }
  /** A message with any text, or a cut one. */
  | { text: string; stop?: string }
  | { refusal: string }
  | { error: number; type?: string; code?: string; headers?: Record<string, string> }
  /** These bytes with status 200. */
  | { raw: string; contentType?: string }
  | { hang: true }
  | { drop: true };

/** One request as it arrived. */
export interface Heard {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
  /** The client went away before it got an answer. */
  brokenOff: boolean;
}

/** A local Messages API for tests: says what the script says and nothing else. */
export class FakeMessages {
  readonly heard: Heard[] = [];
  private readonly server: Server;
  private script: Said[] = [];

  private constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
        const heard: Heard = { path: request.url ?? '', headers: request.headers, body, brokenOff: false };
        response.on('close', () => void (heard.brokenOff = !response.writableFinished));
        this.heard.push(heard);
        this.say(this.script[Math.min(this.heard.length, this.script.length) - 1], body, response);
      });
    });
  }

  static async start(): Promise<FakeMessages> {
    const fake = new FakeMessages();
    await new Promise<void>((listening) => fake.server.listen(0, '127.0.0.1', listening));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Replaces the script and forgets what was heard. */
  will(...script: Said[]): void {
    this.script = script;
    this.heard.length = 0;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private say(said: Said | undefined, body: Record<string, unknown>, response: ServerResponse): void {
    if (!said) return send(response, 404, { type: 'error', error: { type: 'not_found_error', message: 'no script' } });
    if ('hang' in said) return;
    if ('drop' in said) return void response.destroy();
    if ('raw' in said) return sendRaw(response, said.raw, said.contentType);
    if ('error' in said) return send(response, said.error, problem(said), said.headers);
    return send(response, 200, message(said, String(body['model'])), { 'request-id': `req_${this.heard.length}` });
  }
}

function message(
  said: Extract<Said, { json: unknown } | { text: string } | { refusal: string }>,
  asked: string,
): object {
  const refused = 'refusal' in said;
  const text = 'json' in said ? JSON.stringify(said.json) : 'text' in said ? said.text : '';
  const thinking = 'json' in said && said.thinking ? [{ type: 'thinking', thinking: '…', signature: 's' }] : [];
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: ('json' in said && said.model) || asked,
    content: refused ? [] : [...thinking, { type: 'text', text, citations: null }],
    stop_reason: refused ? 'refusal' : ('text' in said && said.stop) || 'end_turn',
    stop_details: refused ? { type: 'refusal', category: said.refusal, explanation: null } : null,
    stop_sequence: null,
    usage: { input_tokens: 900, output_tokens: 40, cache_read_input_tokens: 100, cache_creation_input_tokens: 0 },
  };
}

const problem = ({ error, type, code }: Extract<Said, { error: number }>): object => ({
  type: 'error',
  error: { type: type ?? 'api_error', message: `scripted ${error}`, details: code ? { error_code: code } : null },
});

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function sendRaw(response: ServerResponse, raw: string, contentType = 'application/json'): void {
  response.writeHead(200, { 'content-type': contentType });
  response.end(raw);
}
