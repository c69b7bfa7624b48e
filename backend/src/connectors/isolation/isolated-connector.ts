import type { Action, CallContext, Connector, Descriptor, Trigger } from '@baton/plugin-sdk';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { z } from 'zod';
import { isolatedAction } from './isolated-action.ts';
import { account, isolatedAuth } from './isolated-auth.ts';
import { isolatedTrigger } from './isolated-trigger.ts';
import { ask, type PluginLine } from './plugin-line.ts';
import type { ProcessPool } from './process-pool.ts';
import { standInAnswer } from './stand-in-answer.ts';

/** What a stand-in declares besides its code. */
export interface StandInFacts {
  account: { id: string; label: string };
  auth: unknown;
  /** It answers HTTP. */
  http: boolean;
}

/**
 * A connector like any other to the rest of the host. Everything that is data comes from the descriptor; everything that is
 * code happens in a process of its own.
 */
export function isolatedConnector(descriptor: Descriptor, standIn: StandInFacts | null, pool: ProcessPool): Connector {
  const line: PluginLine = { descriptor, pool };
  const { id, name, version, sdk, category, hosts, limits } = descriptor;
  return {
    id,
    name,
    version,
    sdk,
    category,
    hosts,
    limits,
    auth: isolatedAuth(line),
    health: async (context) => account.parse(await ask(line, context, { do: 'health' })),
    options: Object.fromEntries(descriptor.options.map((list) => [list, optionsOf(line, list)])),
    actions: eachOf(descriptor.actions, (one, facts): Action => isolatedAction(line, one, facts)),
    triggers: eachOf(descriptor.triggers, (one, facts): Trigger => isolatedTrigger(line, one, facts)),
    ...(standIn && {
      sandbox: {
        account: standIn.account,
        auth: standIn.auth,
        ...(standIn.http && { handle: (request: Request, room: SandboxRoom) => standInAnswer(line, request, room) }),
      },
    }),
  };
}

const optionPage = z.object({
  items: z.array(z.object({ value: z.string().max(500), label: z.string().max(500) })).max(1_000),
  next: z.string().max(2_000).optional(),
});

const optionsOf = (line: PluginLine, name: string) => async (context: CallContext, query: unknown) => {
  const { items, next } = optionPage.parse(await ask(line, context, { do: 'options', name, query }));
  return { items, ...(next !== undefined && { next }) };
};

const eachOf = <From, To>(record: Readonly<Record<string, From>>, make: (name: string, value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(name, value)]));
