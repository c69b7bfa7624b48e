import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Where a published map receives, and what the sender signs with. */
export interface Address {
  url: string;
  signingSecret: string;
}

export interface Delivered {
  caseId: string;
  message: { id: string; text: string; email: string };
}

/** Sends every message as the customer's system would: signed JSON over HTTP, eight at a time. */
export async function deliverMessages(address: Address, texts: readonly string[]): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  const left = texts.map((text, i) => ({ id: `demo-${i + 1}`, text, email: `customer-${i + 1}@example.com` }));
  const sender = async (): Promise<void> => {
    for (let message = left.shift(); message; message = left.shift()) delivered.push(await deliver(address, message));
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  return delivered;
}

/** One delivery; a sender that is told to slow down does. */
export async function deliver(address: Address, message: Delivered['message']): Promise<Delivered> {
  const body = JSON.stringify(message);
  for (;;) {
    const response = await fetch(address.url, { method: 'POST', body, headers: signed(address.signingSecret, body) });
    if (response.status === 429) await pause(1_000 * Number(response.headers.get('retry-after') ?? 1));
    else if (response.ok) return { caseId: caseIdIn(await response.json()), message };
    else throw new Error(`The webhook answered ${response.status}: ${await response.text()}`);
  }
}

function caseIdIn(answer: unknown): string {
  const { caseId } = answer as { caseId?: unknown };
  if (typeof caseId !== 'string') throw new Error(`Expected a case id, found ${JSON.stringify(answer)}`);
  return caseId;
}

function signed(secret: string, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'content-type': 'application/json', 'x-baton-timestamp': timestamp, 'x-baton-signature': `v1=${signature}` };
}
