/** The way in: events, answers and switches over HTTP, each answered only when it is durable (mutants aside). */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';
import type { AskAnswer } from '../../backend/src/persistence/intake/case-inbox.ts';
import type { SwitchSetting } from '../../backend/src/persistence/switches/set-switch.ts';
import { crashAt } from './crash-points.ts';

const env = process.env as Record<'DATABASE_URL' | 'WORKSPACE' | 'MAP' | 'PORT', string> & NodeJS.ProcessEnv;
const { MUTANT: mutant, CRASH_AT: point } = env;
// A database that is away at the start ends the process; it is started again.
process.on('uncaughtException', () => process.exit(1));
const engine = await assembleEngine({
  url: env.DATABASE_URL,
  onProblem: () => undefined,
  passCrashPoint: crashAt(point),
});

async function receive(event: { id: string }): Promise<unknown> {
  const key = mutant === 'no-deduplication' ? randomUUID() : event.id;
  const receiving = engine.receiveEvent({ workspaceId: env.WORKSPACE, mapId: env.MAP, event, key });
  if (mutant !== 'answer-before-commit') return receiving;
  receiving.catch(() => undefined);
  return { caseId: '' };
}

const routes: Record<string, (body: never) => Promise<unknown>> = {
  '/events': receive,
  '/answers': (answer: AskAnswer) => engine.answerAsk(answer),
  '/switches': (setting: SwitchSetting) => engine.setSwitch(setting).then(() => ({})),
};

async function bodyOf(request: IncomingMessage): Promise<never> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as never;
}

const server = createServer(async (request, response) => {
  try {
    const route = routes[request.url ?? ''];
    const answer = await route?.(await bodyOf(request));
    response.writeHead(202).end(JSON.stringify(answer));
  } catch {
    response.writeHead(503).end();
  }
});
server.listen(Number(env.PORT), '127.0.0.1', () => process.send?.({ ready: true }));
process.on('disconnect', () => process.exit(0));
