import type { OptionQuery } from '@baton/plugin-sdk';
import { owners as ownerList, pipelines, properties as propertyList } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

export const owners = read(async (context, { cursor }: OptionQuery) => {
  const got = await openVendor(context).call(ownerList, async (apis) =>
    (await apis.owners()).getPage(undefined, cursor, 100),
  );
  const items = got.results.map(({ id, firstName, lastName, email }) => ({
    value: id,
    label: [firstName, lastName].filter(Boolean).join(' ') || email || id,
  }));
  const next = got.paging?.next?.after;
  return { items, ...(next && { next }) };
});

const pipelinesOf = (type: string) =>
  read(async (context, _query: OptionQuery) => {
    const got = await openVendor(context).call(pipelines, async (apis) => (await apis.pipelines()).getAll(type));
    return { items: got.results.map(({ id, label }) => ({ value: id, label })) };
  });

/** Stages of the pipeline that the form names; of all of them, with the pipeline's name, when it names none. */
const stagesOf = (type: string) =>
  read(async (context, { input }: OptionQuery) => {
    const got = await openVendor(context).call(pipelines, async (apis) => (await apis.pipelines()).getAll(type));
    const chosen = got.results.filter(({ id }) => input['pipeline'] === undefined || id === input['pipeline']);
    const items = chosen.flatMap((pipeline) =>
      pipeline.stages
        .toSorted((a, b) => a.displayOrder - b.displayOrder)
        .map(({ id, label }) => ({ value: id, label: chosen.length > 1 ? `${pipeline.label}: ${label}` : label })),
    );
    return { items };
  });

export const dealPipelines = pipelinesOf('deals');
export const dealStages = stagesOf('deals');
export const ticketPipelines = pipelinesOf('tickets');
export const ticketStages = stagesOf('tickets');

const propertiesOf = (type: string) =>
  read(async (context, { text }: OptionQuery) => {
    const got = await openVendor(context).call(propertyList, async (apis) => (await apis.properties()).getAll(type));
    const words = text.toLowerCase();
    const items = got.results
      .filter(({ name, label, hidden }) => !hidden && `${label} ${name}`.toLowerCase().includes(words))
      .map(({ name, label }) => ({ value: name, label }));
    return { items: items.slice(0, 200) };
  });

export const contactProperties = propertiesOf('contacts');
export const companyProperties = propertiesOf('companies');
export const dealProperties = propertiesOf('deals');
export const ticketProperties = propertiesOf('tickets');

const names = {
  contacts: 'Contacts',
  companies: 'Companies',
  deals: 'Deals',
  tickets: 'Tickets',
  products: 'Products',
  line_items: 'Line items',
  quotes: 'Quotes',
  notes: 'Notes',
  tasks: 'Tasks',
};

export const kinds: typeof owners = async () => ({
  items: Object.entries(names).map(([value, label]) => ({ value, label })),
});
