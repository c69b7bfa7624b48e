import type { Action, ActionDescriptor } from '@baton/plugin-sdk';
import { z } from 'zod';
import { ask, type PluginLine } from './plugin-line.ts';

/** Data is checked by the plugin's own schemas on the way in, and against the descriptor by the host on the way out. */
const anything = z.unknown();

/** One action whose code runs in the plugin's process. */
export function isolatedAction(line: PluginLine, name: string, facts: ActionDescriptor): Action {
  const changes = facts.idempotency !== 'read';
  return {
    title: facts.title,
    description: facts.description,
    version: facts.version,
    input: anything,
    output: anything,
    example: facts.example,
    idempotency: facts.idempotency,
    stakes: facts.stakes,
    sensitive: facts.sensitive,
    confidential: facts.confidential,
    limit: facts.limit,
    settleMs: facts.settleMs ?? 0,
    run: (context, input) => ask(line, context, { do: 'run', name, input }, changes),
    ...(facts.idempotency === 'lookup' && {
      find: async (context, input) => (await ask(line, context, { do: 'find', name, input })) ?? undefined,
    }),
    ...(facts.undoable && {
      undo: async (context, done) => void (await ask(line, context, { do: 'undo', name, done }, true)),
    }),
  };
}
