import { done, type Record, record } from './answers.ts';
import { type Context, openVendor, type Vendor } from './client.ts';

/** HubSpot takes a list of properties as one value with commas between. */
export const readRecord = (vendor: Vendor, type: string, id: string, properties: readonly string[]): Promise<Record> =>
  vendor.call(record, async (apis) => (await apis.records()).getById(type, id, [properties.join(',')]));

/** HubSpot's answer to a change holds only some properties, so the record is read after it. */
export async function changeRecord(
  vendor: Vendor,
  type: string,
  id: string,
  changed: { [property: string]: string },
): Promise<void> {
  await vendor.call(record, async (apis) => (await apis.records()).update(type, id, { properties: changed }));
}

/** HubSpot's own number for "belongs to", from notes and tasks to what they are about. */
const belongsTo: { [pair: string]: number } = {
  'notes contacts': 202,
  'notes companies': 190,
  'notes deals': 214,
  'notes tickets': 228,
  'tasks contacts': 204,
  'tasks companies': 192,
  'tasks deals': 216,
  'tasks tickets': 230,
  'deals contacts': 3,
  'deals companies': 341,
  'tickets contacts': 16,
  'tickets companies': 339,
  'companies contacts': 280,
};

export interface Link {
  type: string;
  id: string | undefined;
}

/** Makes a record that belongs to others, in one request. */
export async function makeRecord(
  vendor: Vendor,
  type: string,
  properties: { [property: string]: string },
  links: readonly Link[] = [],
): Promise<string> {
  const associations = links.flatMap((to) => {
    const associationTypeId = belongsTo[`${type} ${to.type}`];
    if (to.id === undefined || associationTypeId === undefined) return [];
    return [{ to: { id: to.id }, types: [{ associationCategory: 'HUBSPOT_DEFINED' as never, associationTypeId }] }];
  });
  const made = await vendor.call(record, async (apis) =>
    (await apis.records()).create(type, { properties, ...(associations.length > 0 && { associations }) }),
  );
  return made.id;
}

/** Into HubSpot's recycling bin, from where it can be fetched for 90 days. */
export async function archive(context: Context, type: string, id: string): Promise<void> {
  await openVendor(context).call(done, async (apis) => (await apis.records()).archive(type, id));
}

/** What was given, under HubSpot's names, together with properties of one's own. */
export function given(
  fields: { [property: string]: string | undefined },
  own: { [property: string]: string } = {},
): { [property: string]: string } {
  const named = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return { ...own, ...Object.fromEntries(named) };
}
