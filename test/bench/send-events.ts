import { Agent, fetch } from 'undici';

export interface Sent {
  caseId: string;
  /** Milliseconds since 1970, before the request was made. */
  at: number;
  /** Milliseconds until it was acknowledged. */
  ackMs: number;
}

let number = 0;

async function sendOne(url: string, agent: Agent): Promise<Sent> {
  const at = Date.now();
  const event = { id: `event-${process.pid}-${number++}`, text: 'Where is my order?', n: number };
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(event), dispatcher: agent });
  if (answer.status !== 202) throw new Error(`Expected 202, found ${answer.status}: ${await answer.text()}`);
  const { caseId } = (await answer.json()) as { caseId: string };
  return { caseId, at, ackMs: Date.now() - at };
}

/** As fast as `connections` senders can, each waiting for its answer. */
export async function sendMany(url: string, count: number, connections: number): Promise<Sent[]> {
  const agent = new Agent({ connections });
  const sent: Sent[] = [];
  let left = count;
  const sender = async (): Promise<void> => {
    while (left-- > 0) sent.push(await sendOne(url, agent));
  };
  await Promise.all(Array.from({ length: connections }, sender));
  await agent.close();
  return sent;
}

/** At a steady rate, whether answers come or not. */
export async function sendSteadily(url: string, count: number, perSecond: number): Promise<Sent[]> {
  const agent = new Agent({ connections: 16 });
  const sending: Promise<Sent>[] = [];
  const began = performance.now();
  for (let index = 0; index < count; index++) {
    const due = began + (index * 1000) / perSecond;
    await new Promise((resolve) => void setTimeout(resolve, Math.max(0, due - performance.now())));
    sending.push(sendOne(url, agent));
  }
  const sent = await Promise.all(sending);
  await agent.close();
  return sent;
}
