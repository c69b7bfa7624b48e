import { z } from '@baton/plugin-sdk';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';
import { permissionFor } from '../permissions.ts';

export const unshareFile = action({
  title: 'Stop sharing a file with somebody',
  description: 'Takes away what was given to one address. Who sees the file through its folder or a group still does.',
  input: z.object({ file: fileField(), email: z.email().meta({ title: 'E-mail address' }) }),
  output: z.object({ had_access: z.boolean() }),
  example: {
    input: { file: '1Contract-07', email: 'stranger@elsewhere.example' },
    output: { had_access: false },
  },
  sensitive: ['file', 'email'],
  idempotency: { kind: 'natural' },
  run: async (context, { file: fileId, email }) => {
    const vendor = await openVendor(context);
    const known = await permissionFor(vendor, fileId, email);
    if (!known) return { had_access: false };
    await vendor.done((api) => api.permissions.delete({ fileId, permissionId: known.id, ...anyDrive }));
    return { had_access: true };
  },
});
