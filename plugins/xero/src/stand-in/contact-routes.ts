import { all, answer, change, list, make, one } from './ledger.ts';
import { asText, base, type Fields, firstOf, refused, type XeroRoutes } from './wire.ts';

const fits = (words: string) => (contact: Fields) =>
  ['Name', 'FirstName', 'LastName', 'EmailAddress', 'ContactNumber'].some((field) =>
    asText(contact[field]).toLowerCase().includes(words),
  );

const nameTaken = (name: string): Response =>
  refused(`The contact name ${name} is already assigned to another contact. The contact name must be unique.`);

export const contactRoutes: XeroRoutes = {
  [`GET ${base}/Contacts`]: async (asked) => {
    const { query, room } = asked;
    const words = query.get('searchTerm')?.toLowerCase() ?? '';
    const archived = query.get('includeArchived') === 'true';
    const contacts = (await all(room, 'contact')).filter((one) => archived || one['ContactStatus'] === 'ACTIVE');
    return list('contact', contacts.filter(fits(words)), asked);
  },
  [`GET ${base}/Contacts/{id}`]: async ({ path, room }) => answer('contact', await one(room, 'contact', path['id']!)),
  [`PUT ${base}/Contacts`]: async ({ body, headers, room }) => {
    const given = firstOf(body, 'Contacts');
    const key = headers.get('idempotency-key') ?? JSON.stringify(given);
    const known = await all(room, 'contact');
    const sameName = known.find(({ Name }) => asText(Name).toLowerCase() === asText(given['Name']).toLowerCase());
    if (sameName && sameName['ContactNumber'] !== given['ContactNumber']) return nameTaken(asText(given['Name']));
    const data = { IsSupplier: false, IsCustomer: false, ContactStatus: 'ACTIVE', ...given };
    return answer('contact', await make(room, 'contact', { key, data }));
  },
  [`POST ${base}/Contacts/{id}`]: async ({ body, path, room }) => {
    const known = await one(room, 'contact', path['id']!);
    const changed = known && (await change(room, 'contact', { ...known, ...firstOf(body, 'Contacts') }));
    return answer('contact', changed);
  },
};
