import { all, change, fitsAll, make, one, shaped } from './shelf.ts';
import { join } from './link-routes.ts';
import { asFields, asList, asText, failed, type HubSpotRoutes, notFound, propertiesOf, type Written } from './wire.ts';

const base = '/crm/v3/objects/{type}';

/** HubSpot ends every search here. */
const mostFound = 10_000;

function inOrder(records: Written[], sort: string): Written[] {
  const property = sort.replace(/^-/, '');
  const direction = sort.startsWith('-') ? -1 : 1;
  const rank = ({ properties }: Written) => properties[property] ?? '';
  const compare = (a: string, b: string) =>
    property === 'hs_object_id' ? Number(a) - Number(b) : Number(a > b) - Number(a < b);
  return records.toSorted((a, b) => direction * compare(rank(a), rank(b)) || Number(a.id) - Number(b.id));
}

const hasWords = ({ properties }: Written, words: string): boolean =>
  Object.values(properties).some((value) => value?.toLowerCase().includes(words.toLowerCase()));

export const recordRoutes: HubSpotRoutes = {
  [`POST ${base}/search`]: async ({ body, path, room }) => {
    const asked = asFields(body);
    const terms = asList(asFields(asList(asked['filterGroups'])[0])['filters']);
    const words = asText(asked['query']);
    const records = (await all(room, path['type']!)).filter((one) => fitsAll(one, terms) && hasWords(one, words));
    const sorted = inOrder(records, asText(asList(asked['sorts'])[0]));
    const [from, limit] = [Number(asked['after'] ?? 0), Number(asked['limit'] ?? 10)];
    if (from + limit > mostFound) return failed(400, 'VALIDATION_ERROR', 'A search ends after 10000 results.');
    const results = sorted.slice(from, from + limit).map((one) => shaped(one, asList(asked['properties']).map(asText)));
    const next = from + limit < sorted.length ? { paging: { next: { after: String(from + limit) } } } : {};
    return Response.json({ total: sorted.length, results, ...next });
  },
  [`POST ${base}/batch/read`]: async ({ body, path, room }) => {
    const { inputs, idProperty, properties } = asFields(body);
    const ids = asList(inputs).map((input) => asText(asFields(input)['id']).toLowerCase());
    const by = asText(idProperty) || 'hs_object_id';
    const records = await all(room, path['type']!);
    const found = records.filter((one) => ids.includes((one.properties[by] ?? '').toLowerCase()));
    const now = room.now().toISOString();
    const results = found.map((one) => shaped(one, asList(properties).map(asText)));
    const missing = ids.length - found.length;
    const about = { status: 'COMPLETE', startedAt: now, completedAt: now, results };
    if (missing === 0) return Response.json(about);
    const error = {
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      message: 'Could not get some records',
      context: { ids },
      errors: [],
      links: {},
    };
    return Response.json({ ...about, numErrors: 1, errors: [error] }, { status: 207 });
  },
  [`POST ${base}/batch/upsert`]: async ({ body, path, room }) => {
    const type = path['type']!;
    const input = asFields(asList(asFields(body)['inputs'])[0]);
    const { email } = propertiesOf(input);
    const known = (await all(room, type)).find(({ properties }) => properties['email'] === email);
    const record = known
      ? await change(room, type, known, propertiesOf(input))
      : await make(room, type, propertiesOf(input), asText(email));
    const now = room.now().toISOString();
    return Response.json({
      status: 'COMPLETE',
      startedAt: now,
      completedAt: now,
      results: [{ ...record, new: known === undefined }],
    });
  },
  [`POST ${base}`]: async ({ body, path, room }) => {
    const record = await make(room, path['type']!, propertiesOf(body));
    for (const link of asList(asFields(body)['associations'])) {
      await join(room, record.id, asText(asFields(asFields(link)['to'])['id']));
    }
    return Response.json(record, { status: 201 });
  },
  [`GET ${base}/{id}`]: async ({ path, query, room }) => {
    const record = await one(room, path['type']!, path['id']!);
    return record ? Response.json(shaped(record, query.getAll('properties'))) : notFound();
  },
  [`PATCH ${base}/{id}`]: async ({ body, path, room }) => {
    const record = await one(room, path['type']!, path['id']!);
    return record ? Response.json(await change(room, path['type']!, record, propertiesOf(body))) : notFound();
  },
  [`DELETE ${base}/{id}`]: async ({ path, room }) => {
    const record = await one(room, path['type']!, path['id']!);
    if (record) await change(room, path['type']!, record, {}, true);
    return new Response(null, { status: 204 });
  },
};
