import { ConnectorError, money, type Money, z } from '@baton/plugin-sdk';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Xero's ids are UUIDs. They end up in addresses and filters, so nothing else is let through. */
const id = () => z.string().regex(uuid, 'expected an id of Xero, such as 5f1c2a9e-0000-4000-8000-000000000001');

export const idField = (label: string) => id().meta({ title: label });

/** An id chosen from one of the connector's lists. */
export const choiceField = (label: string, options: string) => id().meta({ title: label, 'x-options': options });

/** A code of the chart of accounts, a tax or an item. */
export const codeField = (label: string, options?: string) =>
  z
    .string()
    .trim()
    .regex(/^[\w .&/-]{1,50}$/, 'expected a code of Xero, such as 200')
    .meta({ title: label, ...(options !== undefined && { 'x-options': options }) });

export const dayField = (label: string) => z.iso.date().meta({ title: label });

export const mostField = (most = 200) => z.int().min(1).max(2_000).default(most).meta({ title: 'At most' });

const tracking = z.object({
  category: z.string().trim().min(1).max(100).meta({ title: 'Category' }),
  option: z.string().trim().min(1).max(100).meta({ title: 'Option', 'x-options': 'tracking_options' }),
});

const line = z.object({
  description: z.string().trim().min(1).max(4_000).meta({ title: 'Description' }),
  quantity: z.number().positive().max(1_000_000_000).default(1).meta({ title: 'Quantity' }),
  unit_price: money('Unit price'),
  account: codeField('Account', 'accounts').optional(),
  tax: codeField('Tax', 'tax_rates').optional(),
  item: codeField('Item').optional(),
  tracking: z.array(tracking).max(2).optional().meta({ title: 'Tracking' }),
});

export type Line = z.output<typeof line>;

export const linesField = z.array(line).min(1).max(200).meta({ title: 'Lines' });

export const taxIncludedField = z
  .enum(['exclusive', 'inclusive', 'no_tax'])
  .default('exclusive')
  .meta({ title: 'Prices and tax' });

/** The currency that all lines share. @throws ConnectorError when they do not */
export function currencyOf(lines: readonly { unit_price: Money }[]): string {
  const [first, ...others] = new Set(lines.map(({ unit_price }) => unit_price.currency));
  if (first !== undefined && others.length === 0) return first;
  const found = [first, ...others].join(' and ');
  throw new ConnectorError('invalid_input', `Expected lines in one currency, found ${found}.`, { field: 'lines' });
}
