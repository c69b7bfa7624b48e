/**
 * The product's HTTP side. Events come in over its real intake; answers and switches of the test's people come in beside
 * it, on a port of their own, so that the test needs no browser sessions.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { Engine } from '../../backend/src/assemble-engine.ts';
import type { AskAnswer } from '../../backend/src/persistence/intake/case-inbox.ts';
import type { SwitchSetting } from '../../backend/src/persistence/switches/set-switch.ts';
import { startApiProcess } from '../api-process/start-api-process.ts';
import { crashAt } from './crash-points.ts';

// A database that is away at the start ends the process; it is started again.
process.on('uncaughtException', () => process.exit(1));

const env = process.env as Record<'DATABASE_URL' | 'MASTER_KEY' | 'PORT' | 'PEOPLE_PORT', string> & NodeJS.ProcessEnv;

/** The mutants of the way in: events without a key, events gathered in memory for a moment, answers that come too late. */
function broken(engine: Engine): Engine {
  const { receiveEvent } = engine;
  if (env['MUTANT'] === 'no-deduplication') {
    return { ...engine, receiveEvent: (event) => receiveEvent({ ...event, key: randomUUID() }) };
  }
  if (env['MUTANT'] === 'answer-before-commit') {
    return {
      ...engine,
      async receiveEvent(event) {
        setTimeout(() => void receiveEvent(event).catch(() => undefined), 1_000);
        return { caseId: '0', repeated: false };
      },
    };
  }
  if (env['MUTANT'] === 'accepts-every-answer') {
    return {
      ...engine,
      async answerAsk(answer) {
        const said = await engine.answerAsk(answer);
        return said.ok || said.why !== 'already' ? said : { ok: true };
      },
    };
  }
  return engine;
}

const { engine: whole } = await startApiProcess({
  url: env.DATABASE_URL,
  masterKey: env.MASTER_KEY,
  port: Number(env.PORT),
  passCrashPoint: crashAt(env['CRASH_AT']),
  breakEngine: broken,
});
const engine = broken(whole);

const routes: Record<string, (body: never) => Promise<unknown>> = {
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
    const answer = await routes[request.url ?? '']?.(await bodyOf(request));
    response.writeHead(200).end(JSON.stringify(answer));
  } catch {
    response.writeHead(503).end();
  }
});
server.listen(Number(env.PEOPLE_PORT), '127.0.0.1', () => process.send?.({ ready: true }));
process.on('disconnect', () => process.exit(0));
