import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { answer, asRecord, asText, failed, idFrom, type IntercomRoutes, seconds } from './answer.ts';
import { app, contacts } from './company.ts';

export const contactRoutes: IntercomRoutes = {
  'POST /contacts/search': async ({ body, room }) => {
    const { field, operator, value } = asRecord(asRecord(body)['query']);
    if (field !== 'email' || operator !== '=') {
      return failed(400, 'invalid_field', 'The sandbox searches contacts by email = only.');
    }
    const found = await contactByEmail(room, asText(value));
    const data = found ? [found] : [];
    const pages = { type: 'pages', page: 1, per_page: 50, total_pages: 1 };
    return answer({ type: 'list', data, total_count: data.length, pages });
  },
};

export async function contactByEmail(room: SandboxRoom, email: string): Promise<Record<string, unknown> | undefined> {
  const address = email.toLowerCase();
  const known = contacts.find((contact) => contact.email === address);
  return known ?? (await room.store.get('contact', idFrom('contact', address)))?.data;
}

/** As Intercom does for tickets: an address nobody has yet becomes a contact. */
export async function contactFor(room: SandboxRoom, email: string): Promise<Record<string, unknown>> {
  const address = email.toLowerCase();
  const known = await contactByEmail(room, address);
  if (known) return known;
  const at = seconds(room.now());
  const id = idFrom('contact', address);
  const data = {
    type: 'contact',
    id,
    workspace_id: app.id_code,
    role: 'user',
    name: null,
    email: address,
    created_at: at,
    updated_at: at,
    custom_attributes: {},
  };
  await room.store.add({ kind: 'contact', id, data });
  return data;
}
