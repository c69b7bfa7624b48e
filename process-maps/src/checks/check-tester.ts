import { parse } from 'yaml';
import type { ActionCatalog, CatalogAction, RoleBindings } from '../catalog/action-catalog.ts';
import { compile, type Compiled } from '../compiler/compile.ts';
import type { MapDocument } from '../format/map.schema.ts';
import type { ContextPacks } from './context-packs.ts';
import type { Statistics } from './statistics.ts';
import type { Field, Json } from '../types/type.ts';

/** What the examples of a check's page lead to, each laid over the base map. For tests. */
export interface PageResult {
  bad: Compiled;
  good: Compiled;
}

export function testPage(page: string, baseMap: string, roles?: RoleBindings): PageResult {
  const run = (heading: string) => {
    const example = new RegExp(`## ${heading}\\n+\`\`\`yaml\\n([^]*?)\`\`\``).exec(page)?.[1];
    if (example === undefined) throw new Error(`The page has no example under "## ${heading}".`);
    const beside = (what: string) => new RegExp(`## ${heading}\\n[^#]*\`\`\`${what}\\n([^]*?)\`\`\``).exec(page)?.[1];
    const [statistics, packs] = [beside('statistics'), beside('packs')];
    const map = layOver(parse(baseMap) as Json, parse(example) as Json) as MapDocument;
    const around = {
      catalog: exampleCatalog,
      ...(roles ? { roles } : {}),
      ...(statistics === undefined ? {} : { statistics: parse(statistics) as Statistics }),
      ...(packs === undefined ? {} : { contextPacks: parse(packs) as ContextPacks }),
    };
    return compile(map, around);
  };
  return { bad: run('Bad'), good: run('Good') };
}

/** The change laid over the data: records merge (but `with` is replaced whole), null removes, all else replaces. */
export function layOver(base: Json | undefined, change: Json): Json {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  const from = typeof base === 'object' && base !== null && !Array.isArray(base) ? base : {};
  const merged = { ...from };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = key === 'with' ? value : layOver(from[key], value);
  }
  return merged;
}

const text: Field = { kind: 'text' };

function action(id: string, input: Record<string, Field>, more: Partial<CatalogAction> = {}): CatalogAction {
  return {
    id,
    title: id,
    version: 1,
    input: { kind: 'record', fields: input },
    output: { kind: 'record', fields: { id: text } },
    idempotency: 'key',
    stakes: [],
    sensitive: [],
    undoable: false,
    ...more,
  };
}

/** The connectors of the examples. */
export const exampleCatalog: ActionCatalog = {
  connectors: {
    webhook: {
      id: 'webhook',
      name: 'Webhook',
      connection: 'not_needed',
      actions: {},
      triggers: {
        received: {
          id: 'received',
          title: 'Message received',
          kind: 'webhook',
          params: { kind: 'record', fields: { path: text } },
          output: { kind: 'any' },
        },
      },
    },
    desk: {
      id: 'desk',
      name: 'Desk',
      connection: 'sandbox',
      triggers: {},
      actions: {
        create_ticket: action('create_ticket', { title: text, priority: { kind: 'integer', optional: true } }),
        send: action('send', { to: text, text }, { sensitive: ['to'] }),
        refund: action('refund', { order: text }, { stakes: ['money'] }),
        call_out: action('call_out', { order: text }, { idempotency: 'unsafe' }),
      },
    },
  },
};
