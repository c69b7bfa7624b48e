import { z } from 'zod';

/** Digits with a point, never a float: `-120.50`. At most 18 before and 6 after the point. */
const decimal = /^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/;

const amountOfMoney = z.object({
  amount: z.string().regex(decimal, 'expected an amount such as 120.50'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency such as USD'),
});

/** `{ "amount": "120.50", "currency": "USD" }`. */
export type Money = z.output<typeof amountOfMoney>;

/** An amount of one currency; maps and forms know it as money. */
export const money = (label?: string) =>
  amountOfMoney.meta({ 'x-type': 'money', ...(label !== undefined && { title: label }) });
