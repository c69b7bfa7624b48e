import type { AnsweredAsk } from '../ai/learn-from-answer.ts';
import type { Engine } from '../assemble-engine.ts';
import type { Connectors } from '../connectors/open-connectors.ts';
import type { Removal, Removed } from '../sample-company/remove-sample-company.ts';

/** The engine as the routes may use it. */
export type EngineDoor = Pick<
  Engine,
  'receiveEvent' | 'receiveMessage' | 'postToCase' | 'answerAsk' | 'setSwitch' | 'switches' | 'care' | 'owners'
>;

export const ENGINE = Symbol('Engine');

/** Makes a person's answer an example for the AI step that asked; never fails the answer itself. */
export type Learn = (answered: AnsweredAsk) => Promise<void>;

export const LEARN = Symbol('Learn');

/** Injection names of what a process is made of. */
export const PLUGINS = Symbol('PluginHost');
export const VAULT = Symbol('Vault');
/** For what needs a connection of its own, such as LISTEN. */
export const DATABASE_URL = Symbol('DatabaseUrl');

/** Removes everything that is marked as sample; the person who asks for it stays. */
export type RemoveSample = (removal: Removal) => Promise<Removed>;

export const REMOVE_SAMPLE = Symbol('RemoveSample');

/** Connects a company to a connector's account, or to its stand-in. */
export type Connect = Connectors['connect'];

export const CONNECT = Symbol('Connect');
/** What admins install: the connectors that do not ship with Baton. */
export type Installing = Pick<Connectors, 'installer' | 'installed' | 'looks' | 'drop'>;

export const INSTALLING = Symbol('Installing');

/** What admins do with accounts. */
export type AccountsDoor = Pick<Connectors, 'signIns' | 'connections' | 'tries' | 'subscriptions' | 'messages'>;

export const ACCOUNTS = Symbol('Accounts');
export const MODEL_KEYS = Symbol('ModelKeys');
