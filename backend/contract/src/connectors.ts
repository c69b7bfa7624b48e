import { z } from 'zod';
import { PersonRef } from './session.ts';

/** JSON Schema, draft 2020-12, as forms are drawn from it. */
export const FormSchema = z.record(z.string(), z.json());

/** How an account has been doing. Moments are ISO 8601, UTC; null = never since it was connected. */
export const AccountHealth = z.strictObject({
  /** `lost`: the vendor no longer accepts the sign-in, and a person has to connect it again. */
  state: z.enum(['ready', 'lost']),
  workedAt: z.string().nullable(),
  failed: z.strictObject({ at: z.string(), what: z.string(), message: z.string() }).nullable(),
  /** The vendor asked not to be called until then. */
  blockedUntil: z.string().nullable(),
});

/** GET /api/connectors: the catalogue. */
export const ConnectorLine = z.strictObject({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  category: z.string(),
  mode: z.enum(['sandbox', 'live', 'not_connected', 'not_needed']),
  /** It brings a stand-in that can be used without an account. */
  hasSandbox: z.boolean(),
  account: z.string(),
  usedBy: z.array(z.string()),
  off: z.boolean(),
  /** How one connects it. */
  connects: z.enum(['key', 'sign_in', 'none']),
  /** What it can do, in its own words. */
  actions: z.array(z.string()),
  triggers: z.array(z.string()),
  /** Null while no account is connected. */
  health: AccountHealth.nullable(),
});
export type ConnectorLine = z.infer<typeof ConnectorLine>;
export const ConnectorList = z.strictObject({ connectors: z.array(ConnectorLine) });
/** PUT /api/connectors/:id/sandbox answers with the ConnectorList: its stand-in is used from now on. */
export type ConnectorList = z.infer<typeof ConnectorList>;

export const ConnectorAction = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  input: FormSchema,
  /** What a try starts from. */
  example: z.json(),
  stakes: z.array(z.enum(['money', 'legal', 'people', 'policy'])),
  /** It only reads. */
  reads: z.boolean(),
  undoable: z.boolean(),
});
export type ConnectorAction = z.infer<typeof ConnectorAction>;

/** What stands still when the account is disconnected. */
export const ConnectorUse = z.strictObject({
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  /** The map starts with something from this connector. */
  starts: z.boolean(),
  steps: z.array(z.string()),
  /** Cases under way on the map. */
  running: z.int(),
});
export type ConnectorUse = z.infer<typeof ConnectorUse>;

/** What a vendor was asked to tell a map. */
export const SubscriptionLine = z.strictObject({
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  event: z.string(),
  /** `left`: it could not be taken away at the vendor; whatever still comes is refused. */
  state: z.enum(['wanted', 'ready', 'ending', 'left']),
  expiresAt: z.string().nullable(),
  problem: z.string(),
});

/** GET /api/connectors/:id */
export const ConnectorDetail = ConnectorLine.extend({
  hosts: z.array(z.string()),
  limits: z.array(
    z.strictObject({ name: z.string(), points: z.number(), seconds: z.number(), per: z.enum(['connection', 'app']) }),
  ),
  can: z.array(ConnectorAction),
  tells: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      kind: z.enum(['webhook', 'poll']),
      everySeconds: z.int().nullable(),
      /** Baton asks the vendor to tell, and to stop telling, by itself. */
      managed: z.boolean(),
    }),
  ),
  /** For `key`: the fields of the form. */
  keyFields: FormSchema.nullable(),
  /** For `sign_in`: what the company is registered as at the vendor. The secret never comes back. */
  app: z.strictObject({ clientId: z.string(), returnAddress: z.string(), permissions: z.array(z.string()) }).nullable(),
  connectedAt: z.string().nullable(),
  owner: PersonRef.nullable(),
  backup: PersonRef.nullable(),
  uses: z.array(ConnectorUse),
  subscriptions: z.array(SubscriptionLine),
  /** Names what `uses` shows: sent back when disconnecting, so that what was read is what stops. */
  seen: z.string(),
});
export type ConnectorDetail = z.infer<typeof ConnectorDetail>;

const secretText = z.string().trim().min(1).max(2_000);

/** PUT /api/connectors/:id/app answers with the ConnectorDetail. An empty secret: a public client. */
export const SetApp = z.strictObject({
  clientId: z.string().trim().min(1).max(500),
  clientSecret: z.union([z.literal(''), secretText]),
});
export type SetApp = z.infer<typeof SetApp>;

/** POST /api/connectors/:id/sign-in: the vendor's page that the person goes to. */
export const SignInStarted = z.strictObject({ address: z.string() });
export type SignInStarted = z.infer<typeof SignInStarted>;

/** POST /api/connectors/sign-in/return: the query with which the vendor sent the person back. */
export const SignInReturned = z.strictObject({ query: z.string().min(1).max(8_000) });
export type SignInReturned = z.infer<typeof SignInReturned>;
/** POST /api/connectors/sign-in/choice: one of the organisations that `return` offered. */
export const SignInChoice = z.strictObject({
  ticket: z.string().min(20).max(200),
  accountId: z.string().min(1).max(500),
});
export type SignInChoice = z.infer<typeof SignInChoice>;
export const SignInDone = z.strictObject({
  connector: z.string(),
  /** The account that is connected now; null while one is to be chosen. */
  account: z.string().nullable(),
  choose: z
    .strictObject({
      ticket: z.string(),
      accounts: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    })
    .nullable(),
});
export type SignInDone = z.infer<typeof SignInDone>;

/** PUT /api/connectors/:id/account answers with the ConnectorDetail; kept only when the vendor accepts it. */
export const ConnectWithKey = z.strictObject({ fields: z.record(z.string().max(100), z.json()) });
export type ConnectWithKey = z.infer<typeof ConnectWithKey>;

/** DELETE /api/connectors/:id/account?seen= answers with the ConnectorDetail. 409 when something else would stop by now. */
export const Disconnect = z.strictObject({ seen: z.string().max(100) });
export type Disconnect = z.infer<typeof Disconnect>;

/** PUT /api/connectors/:id/keepers answers with the ConnectorDetail. */
export const SetKeepers = z.strictObject({ ownerId: z.uuid(), backupId: z.uuid().nullable() });
export type SetKeepers = z.infer<typeof SetKeepers>;

/** POST /api/connectors/:id/check: asks the vendor now. */
export const AccountChecked = z.strictObject({ ok: z.boolean(), sentence: z.string() });
export type AccountChecked = z.infer<typeof AccountChecked>;

/** POST /api/connectors/:id/actions/:action/try */
export const TryAction = z.strictObject({
  mode: z.enum(['sandbox', 'live']),
  input: z.record(z.string().max(100), z.json()),
  /** Needed for a live try of anything but reading. */
  confirmed: z.boolean(),
});
export type TryAction = z.infer<typeof TryAction>;
export const ActionTried = z.strictObject({
  ok: z.boolean(),
  /** What happened, in one sentence. */
  sentence: z.string(),
  output: z.json(),
  sandbox: z.boolean(),
  requests: z.int(),
  tookMs: z.int(),
});
export type ActionTried = z.infer<typeof ActionTried>;

/** POST /api/connectors/:id/options/:name: what a field may be set to. */
export const AskOptions = z.strictObject({
  mode: z.enum(['sandbox', 'live']),
  text: z.string().max(200).default(''),
  cursor: z.string().max(2_000).optional(),
  input: z.record(z.string().max(100), z.json()).default({}),
});
export type AskOptions = z.infer<typeof AskOptions>;
export const OptionList = z.strictObject({
  items: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  next: z.string().nullable(),
});
export type OptionList = z.infer<typeof OptionList>;

/** GET /api/lost-accounts: accounts that one named person has to connect again. */
export const LostAccount = z.strictObject({
  connector: z.string(),
  name: z.string(),
  account: z.string(),
  since: z.string(),
  why: z.string(),
  /** Who has it now. */
  holder: PersonRef,
  /** `backup`: the owner has not connected it in time. */
  level: z.enum(['owner', 'backup']),
  /** Who gets it at the deadline. */
  backup: PersonRef.nullable(),
  deadline: z.string(),
  /** Cases under way on maps that use it. */
  running: z.int(),
});
export type LostAccount = z.infer<typeof LostAccount>;
export const LostAccounts = z.strictObject({ accounts: z.array(LostAccount) });
export type LostAccounts = z.infer<typeof LostAccounts>;
