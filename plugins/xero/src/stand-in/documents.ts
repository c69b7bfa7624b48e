import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { one } from './ledger.ts';
import { asFields, asText, cents, dayOf, type Fields } from './wire.ts';

/** Lines with their sums; a line without an amount is a text. */
function linesOf(given: unknown): Fields[] {
  return (Array.isArray(given) ? given.map(asFields) : []).map((line) => {
    const quantity = Number(line['Quantity'] ?? 0);
    const price = Number(line['UnitAmount'] ?? 0);
    return { ...line, LineAmount: cents(quantity * price) };
  });
}

/** The document that was sent, as Xero keeps it; undefined when the contact does not exist. */
export async function documentFrom(room: SandboxRoom, given: Fields): Promise<Fields | undefined> {
  const contact = await one(room, 'contact', asText(asFields(given['Contact'])['ContactID']));
  if (!contact) return undefined;
  const lines = linesOf(given['LineItems']);
  const total = cents(lines.reduce((sum, line) => sum + Number(line['LineAmount']), 0));
  return {
    ...given,
    Contact: { ContactID: contact['ContactID'], Name: contact['Name'] },
    Date: dayOf(given['Date'], room.now()),
    LineItems: lines,
    SubTotal: total,
    TotalTax: 0,
    Total: total,
  };
}

/** Days that a change names, in Xero's form. */
export const withDays = (given: Fields, names: readonly string[], now: Date): Fields => {
  const days = names.filter((name) => given[name] !== undefined).map((name) => [name, dayOf(given[name], now)]);
  return { ...given, ...Object.fromEntries(days) };
};
