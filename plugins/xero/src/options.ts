import type { OptionQuery } from '@baton/plugin-sdk';
import { accounts, contacts as contactList, taxRates, trackingCategories } from './answers.ts';
import { openVendor } from './client.ts';
import { read } from './connection.ts';

const perPage = 100;

/** Page by page, by the words that the person typed. */
export const contacts = read(async (context, { text, cursor }: OptionQuery) => {
  const vendor = await openVendor(context);
  const page = Number(cursor ?? 1);
  const words = text.trim() === '' ? undefined : text.trim().slice(0, 200);
  const got = await vendor.call(contactList, (api, organisation) =>
    api.getContacts(organisation, undefined, undefined, 'Name', undefined, page, undefined, true, words, perPage),
  );
  const items = got.contacts.map(({ contactID, name }) => ({ value: contactID, label: name }));
  return { items, ...(items.length === perPage && { next: String(page + 1) }) };
});

const activeAccounts = (filter = '') =>
  read(async (context) => {
    const vendor = await openVendor(context);
    const where = `Status=="ACTIVE"${filter}`;
    return (await vendor.call(accounts, (api, organisation) => api.getAccounts(organisation, undefined, where)))
      .accounts;
  });

const chart = activeAccounts();
const banks = activeAccounts(' AND Type=="BANK"');

/** Accounts that lines can name: by code. */
export const accountCodes: typeof contacts = async (context) => ({
  items: (await chart(context)).flatMap(({ code, name }) => (code ? [{ value: code, label: `${code} ${name}` }] : [])),
});

/** Accounts that money comes into or goes from: by id, because not every one has a code. */
export const bankAccounts: typeof contacts = async (context) => ({
  items: (await banks(context)).map(({ accountID, name, currencyCode }) => ({
    value: accountID,
    label: currencyCode ? `${name} (${currencyCode})` : name,
  })),
});

export const taxes = read(async (context, _query: OptionQuery) => {
  const vendor = await openVendor(context);
  const where = 'Status=="ACTIVE"';
  const got = await vendor.call(taxRates, (api, organisation) => api.getTaxRates(organisation, where));
  return { items: got.taxRates.map(({ taxType, name }) => ({ value: taxType, label: name })) };
});

/** `Region: North` for every option of every category. */
export const trackingOptions = read(async (context, _query: OptionQuery) => {
  const vendor = await openVendor(context);
  const got = await vendor.call(trackingCategories, (api, organisation) => api.getTrackingCategories(organisation));
  const items = got.trackingCategories.flatMap(({ name, options }) =>
    (options ?? []).map((option) => ({ value: option.name, label: `${name}: ${option.name}` })),
  );
  return { items };
});
