import { z } from '@baton/plugin-sdk';
import { namedLabel, person, repository } from './answers.ts';
import { openVendor, type Vendor } from './client.ts';
import { read } from './connection.ts';
import { type Place, placeOf, repositoryField } from './fields.ts';
import type { Page } from './pages.ts';

interface Query {
  cursor?: string;
  input: Readonly<Record<string, unknown>>;
}

const place = ({ cursor }: Query) => ({ per_page: 100, page: z.coerce.number().int().min(1).catch(1).parse(cursor) });

const asOptions = ({ items, next }: Page<string>) => ({
  items: items.map((value) => ({ value, label: value })),
  ...(next !== undefined && { next: String(next) }),
});

export const repositories = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const page = await vendor.page(repository, ({ repos }) =>
    repos.listForAuthenticatedUser({ sort: 'full_name', ...place(query) }),
  );
  return asOptions({ ...page, items: page.items.map(({ full_name }) => full_name) });
});

/** A list of the repository that the form names. */
const ofRepository = (list: (vendor: Vendor, at: Place & ReturnType<typeof place>) => Promise<Page<string>>) =>
  read(async (context, query: Query) => {
    const chosen = repositoryField().safeParse(query.input['repository']);
    if (!chosen.success) return { items: [] };
    return asOptions(await list(await openVendor(context), { ...placeOf(chosen.data), ...place(query) }));
  });

/** Who may be made responsible there. */
export const people = ofRepository(async (vendor, at) => {
  const page = await vendor.page(person, ({ issues }) => issues.listAssignees(at));
  return { ...page, items: page.items.map(({ login }) => login) };
});

export const labels = ofRepository(async (vendor, at) => {
  const page = await vendor.page(namedLabel, ({ issues }) => issues.listLabelsForRepo(at));
  return { ...page, items: page.items.map(({ name }) => name) };
});
