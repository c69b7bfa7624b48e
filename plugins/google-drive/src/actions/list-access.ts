import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';
import { permissionsOf } from '../permissions.ts';

const access = z.object({
  kind: z.string(),
  role: z.string(),
  email: z.string().optional(),
  name: z.string().optional(),
});

export const listAccess = action({
  title: 'See who may open a file',
  description: 'People, groups and links that may open a file or folder.',
  input: z.object({ file: fileField() }),
  output: z.object({
    access: z.array(access),
    anyone: z.boolean().meta({ title: 'True when everybody who has the link may open it' }),
    more: z.boolean(),
  }),
  example: {
    input: { file: '1Contract-01' },
    output: {
      access: [{ kind: 'user', role: 'owner', email: 'baton@harborandpine.example', name: 'Baton' }],
      anyone: false,
      more: false,
    },
  },
  idempotency: { kind: 'read' },
  confidential: ['access'],
  run: async (context, { file }) => {
    const { items, whole } = await permissionsOf(await openVendor(context), file);
    const shown = items.map(({ type, role, emailAddress, displayName }) => ({
      kind: type,
      role,
      ...(emailAddress && { email: emailAddress }),
      ...(displayName && { name: displayName }),
    }));
    return { access: shown, anyone: items.some(({ type }) => type === 'anyone'), more: !whole };
  },
});
