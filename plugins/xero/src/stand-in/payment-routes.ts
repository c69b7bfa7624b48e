import { all, answer, change, list, make, one } from './ledger.ts';
import {
  asFields,
  asText,
  base,
  cents,
  dayOf,
  type Fields,
  firstOf,
  notFound,
  refused,
  type XeroRoutes,
} from './wire.ts';

/** The invoice after money came in or went out again. */
function settled(invoice: Fields, paid: number): Fields {
  const AmountPaid = cents(Number(invoice['AmountPaid']) + paid);
  const AmountDue = cents(Number(invoice['AmountDue']) - paid);
  return { ...invoice, AmountPaid, AmountDue, Status: AmountDue === 0 ? 'PAID' : 'AUTHORISED' };
}

export const paymentRoutes: XeroRoutes = {
  [`GET ${base}/Payments`]: async (asked) => list('payment', await all(asked.room, 'payment'), asked),
  [`GET ${base}/Payments/{id}`]: async ({ path, room }) => answer('payment', await one(room, 'payment', path['id']!)),
  [`PUT ${base}/Payments`]: async ({ body, headers, room }) => {
    const given = firstOf(body, 'Payments');
    const invoice = await one(room, 'invoice', asText(asFields(given['Invoice'])['InvoiceID']));
    if (!invoice) return refused('The invoice does not exist');
    const key = headers.get('idempotency-key') ?? JSON.stringify(given);
    const before = (await all(room, 'payment')).length;
    const isBill = invoice['Type'] === 'ACCPAY';
    const { InvoiceID, InvoiceNumber, CurrencyCode, Contact } = invoice;
    const made = await make(room, 'payment', {
      key,
      data: {
        ...given,
        Date: dayOf(given['Date'], room.now()),
        Status: 'AUTHORISED',
        PaymentType: isBill ? 'ACCPAYPAYMENT' : 'ACCRECPAYMENT',
        Invoice: { InvoiceID, InvoiceNumber, CurrencyCode, Contact },
      },
    });
    const isNew = (await all(room, 'payment')).length > before;
    if (isNew) await change(room, 'invoice', settled(invoice, Number(given['Amount'])));
    return answer('payment', made);
  },
  [`POST ${base}/Payments/{id}`]: async ({ path, room }) => {
    const known = await one(room, 'payment', path['id']!);
    if (!known) return notFound();
    if (known['Status'] === 'DELETED') return refused('Payment has already been deleted');
    const invoice = await one(room, 'invoice', asText(asFields(known['Invoice'])['InvoiceID']));
    if (invoice) await change(room, 'invoice', settled(invoice, -Number(known['Amount'])));
    return answer('payment', await change(room, 'payment', { ...known, Status: 'DELETED' }));
  },
};
