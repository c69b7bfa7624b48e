/** The way in over HTTP: answers 202 when the case is durable. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';

const { DATABASE_URL: url = '', WORKSPACE: workspaceId = '', MAP: mapId = '' } = process.env;
const engine = await assembleEngine({ url, onProblem: (problem) => console.error(problem) });

const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const event = JSON.parse(Buffer.concat(parts).toString()) as { id: string };
  const received = await engine.receiveEvent({ workspaceId, mapId, event, key: event.id });
  response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify(received));
});
server.listen(0, '127.0.0.1', () => process.send?.({ ready: true, port: (server.address() as AddressInfo).port }));

process.on('message', async (message) => {
  if (message !== 'stop') return;
  server.close();
  server.closeAllConnections();
  await engine.stop();
  process.exit(0);
});
