import { z } from '@baton/plugin-sdk';
import { kinds as kindsAnswer, pageOf, project, user } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

interface Query {
  text: string;
  cursor?: string;
  input: Readonly<Record<string, unknown>>;
}

const perPage = 50;

const startOf = ({ cursor }: Query): number => Number(cursor ?? 0) || 0;

export const projects = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const asked = { startAt: startOf(query), maxResults: perPage, ...(query.text && { query: query.text }) };
  const got = await vendor.call(pageOf(project), ({ projects: api }) => api.searchProjects(asked));
  const items = got.values.map(({ key, name }) => ({ value: key, label: name }));
  const isLast = got.isLast !== false || items.length === 0;
  return { items, ...(!isLast && { next: String(startOf(query) + items.length) }) };
});

export const people = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const asked = { query: query.text || ' ', startAt: startOf(query), maxResults: perPage };
  const got = await vendor.call(z.array(user), ({ users }) => users.findUsers(asked));
  const items = got.map(({ accountId, displayName }) => ({ value: accountId, label: displayName || accountId }));
  return { items, ...(items.length === perPage && { next: String(startOf(query) + perPage) }) };
});

export const priorities = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const named = pageOf(z.object({ name: z.string() }));
  const asked = { startAt: startOf(query), maxResults: perPage };
  const got = await vendor.call(named, ({ priorities: api }) => api.searchPriorities(asked));
  return { items: got.values.map(({ name }) => ({ value: name, label: name })) };
});

/** Kinds of issue of the project that the form names. */
export const kinds = read(async (context, query: Query) => {
  const key = z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,30}$/)
    .safeParse(query.input['project']);
  if (!key.success) return { items: [] };
  const vendor = await openVendor(context);
  const asked = { projectIdOrKey: key.data, maxResults: perPage };
  const got = await vendor.call(kindsAnswer, ({ issues }) => issues.getCreateIssueMetaIssueTypes(asked));
  return { items: got.issueTypes.map(({ name }) => ({ value: name, label: name })) };
});
