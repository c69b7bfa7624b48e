import type * as Xero from 'xero-node';
import { exactNumber } from './exact-json.ts';
import { currencyOf, type Line } from './fields.ts';

/** Xero's words are an enumeration of its types; the SDK is not loaded for them. */
const taxWords = { exclusive: 'Exclusive', inclusive: 'Inclusive', no_tax: 'NoTax' } as const;

/** Lines as Xero takes them, with prices digit for digit. */
export const toLines = (lines: readonly Line[]): Xero.LineItem[] =>
  lines.map(({ description, quantity, unit_price, account, tax, item, tracking }) => ({
    description,
    quantity,
    unitAmount: exactNumber(unit_price.amount),
    ...(account !== undefined && { accountCode: account }),
    ...(tax !== undefined && { taxType: tax }),
    ...(item !== undefined && { itemCode: item }),
    ...(tracking && { tracking: tracking.map(({ category, option }) => ({ name: category, option })) }),
  }));

/** What documents with lines have in common. */
export const linesOf = (lines: readonly Line[], tax: keyof typeof taxWords) => ({
  lineItems: toLines(lines),
  lineAmountTypes: taxWords[tax] as unknown as Xero.LineAmountTypes,
  currencyCode: currencyOf(lines) as unknown as Xero.CurrencyCode,
});
