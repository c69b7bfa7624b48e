import { one } from './ledger.ts';
import { scan, standing } from './standing.ts';
import { asText, base, idFrom, notFound, type XeroRoutes } from './wire.ts';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';

interface Kept {
  AttachmentID: string;
  FileName: string;
  MimeType: string;
  content: string;
}

const scanned = asText(standing.invoice.find(({ InvoiceNumber }) => InvoiceNumber === 'EQ-7781')?.['InvoiceID']);

async function filesOf(room: SandboxRoom, invoice: string): Promise<Kept[]> {
  const kept = await room.store.list('file', { invoice }, 100);
  const own = kept.map(({ data }) => data['file'] as Kept);
  return invoice === scanned && !own.some(({ FileName }) => FileName === scan.FileName) ? [...own, scan] : own;
}

const described = ({ content, ...rest }: Kept) => ({ ...rest, ContentLength: content.length });

export const attachmentRoutes: XeroRoutes = {
  [`GET ${base}/Invoices/{id}/Attachments`]: async ({ path, room }) =>
    Response.json({ Attachments: (await filesOf(room, path['id']!)).map(described) }),
  [`GET ${base}/Invoices/{id}/Attachments/{name}`]: async ({ path, room }) => {
    const found = (await filesOf(room, path['id']!)).find(({ FileName }) => FileName === path['name']);
    const headers = { 'content-type': 'application/octet-stream' };
    return found ? new Response(found.content, { headers }) : notFound();
  },
  [`PUT ${base}/Invoices/{id}/Attachments/{name}`]: async ({ body, path, room }) => {
    const invoice = path['id']!;
    if (!(await one(room, 'invoice', invoice))) return notFound();
    const id = idFrom('file', invoice, path['name']!);
    const content = typeof body === 'string' ? body : JSON.stringify(body ?? '');
    const file = { AttachmentID: id, FileName: path['name']!, MimeType: 'application/octet-stream', content };
    const record = { kind: 'file', id, data: { invoice, file } };
    if (!(await room.store.set(record))) await room.store.add(record);
    return Response.json({ Attachments: [described(file)] });
  },
};
