/** The product's HTTP side in a process of its own: answers 202 when the case is durable. */
import { startApiProcess } from '../api-process/start-api-process.ts';

const { DATABASE_URL: url = '', MASTER_KEY: masterKey = '' } = process.env;
const api = await startApiProcess({ url, masterKey, port: 0 });
process.on('message', async (message) => {
  if (message !== 'stop') return;
  await api.close();
  process.exit(0);
});
process.send?.({ ready: true, port: api.port });
