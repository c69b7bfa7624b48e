import { z } from 'zod';

/** The form of a descriptor that comes from outside: plain data of bounded size, hosts that can be shown and held. */

const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const words = z.string().min(1).max(200);
const sentence = z.string().max(2_000);
const schema = z.record(z.string(), z.unknown());
const fields = z.array(z.string().max(200)).max(200);

/** A name, a name below which all are meant, or any public host. */
const host = z.string().regex(/^(\*|(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+)$/, 'a host name');

const limit = z.strictObject({
  per: z.enum(['connection', 'app']),
  points: z.number().positive(),
  seconds: z.number().positive(),
  burst: z.number().positive().optional(),
});

const address = z.url({ protocol: /^https$/ });

const auth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('key'), fields: schema }),
  z.strictObject({
    kind: z.literal('oauth2'),
    authorizeUrl: address,
    tokenUrl: address,
    revokeUrl: address.optional(),
    scopes: z.array(z.string().max(300)).max(200),
    pkce: z.boolean(),
    clientAuth: z.enum(['basic', 'body']),
    authorizeParams: z.record(z.string().max(60), z.string().max(300)).optional(),
    refresh: z.strictObject({
      rotates: z.boolean(),
      skewSeconds: z.number().min(0),
      keepAliveDays: z.number().positive().optional(),
    }),
    normalises: z.boolean(),
    listsAccounts: z.boolean(),
  }),
]);

const action = z.strictObject({
  title: words,
  description: sentence,
  version: z.int().min(1),
  input: schema,
  output: schema,
  example: z.strictObject({ input: z.unknown(), output: z.unknown() }),
  idempotency: z.enum(['read', 'natural', 'key', 'lookup', 'unsafe']),
  stakes: z.array(z.enum(['money', 'legal', 'people', 'policy'])),
  sensitive: fields,
  confidential: fields,
  limit: z.string().max(60),
  settleMs: z.number().min(0).max(600_000).optional(),
  undoable: z.boolean(),
});

const trigger = z.strictObject({
  kind: z.enum(['webhook', 'poll']),
  title: words,
  description: sentence,
  params: schema,
  output: schema,
  open: z.boolean(),
  sample: z.unknown(),
  scope: z.enum(['app', 'connection']).optional(),
  secrets: z.array(z.string().max(100)).max(20).optional(),
  signsTime: z.boolean().optional(),
  manages: z.array(z.enum(['subscribe', 'renew', 'unsubscribe'])).optional(),
  everySeconds: z.number().min(5).max(86_400).optional(),
});

const most = 300;
const few = (record: object) => Object.keys(record).length <= most;

export const descriptorForm = z.strictObject({
  id: z.string().max(200),
  name: words,
  version: z.string().max(60),
  sdk: z.string().max(60),
  category: z.enum([
    'crm',
    'accounting',
    'pm',
    'support',
    'chat',
    'email',
    'calendar',
    'files',
    'code',
    'http',
    'other',
  ]),
  hosts: z.array(host).max(100),
  auth,
  limits: z.record(z.string().max(60), limit),
  options: z.array(z.string().max(100)).max(100),
  sandbox: z.boolean(),
  actions: z.record(name, action).refine(few),
  triggers: z.record(name, trigger).refine(few),
});
