import { ConnectorError, z } from '@baton/plugin-sdk';
import { onePermission, permission } from '../answers.ts';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';
import { permissionFor } from '../permissions.ts';

const roles = { read: 'reader', comment: 'commenter', write: 'writer' } as const;

/** Nobody is made an owner, and nothing is opened to everybody who has the link. */
export const shareFile = action({
  title: 'Let somebody open a file',
  description: 'Lets one person or group read, comment or change a file or folder. Google sends no e-mail about it.',
  input: z.object({
    file: fileField(),
    email: z.email().meta({ title: 'E-mail address' }),
    may: z.enum(['read', 'comment', 'write']).default('read').meta({ title: 'May' }),
    kind: z.enum(['person', 'group']).default('person').meta({ title: 'The address is of a' }),
  }),
  output: z.object({
    permission: z.string(),
    is_new: z.boolean().meta({ title: 'False when the address could open the file before' }),
  }),
  example: {
    input: { file: '1Contract-06', email: 'pawel@nowakpaving.example', may: 'read' },
    output: { permission: '1001', is_new: true },
  },
  stakes: ['policy'],
  sensitive: ['file', 'email', 'may'],
  idempotency: { kind: 'natural' },
  run: async (context, { file: fileId, email, may, kind }) => {
    const vendor = await openVendor(context);
    const known = await permissionFor(vendor, fileId, email);
    if (known?.role === 'owner') {
      throw new ConnectorError('conflict', `${email} owns this file.`, { field: 'email' });
    }
    const role = roles[may];
    const asked = { fileId, ...onePermission, ...anyDrive };
    if (known) {
      const requestBody = { role };
      await vendor.call(permission, (api) => api.permissions.update({ ...asked, permissionId: known.id, requestBody }));
      return { permission: known.id, is_new: false };
    }
    const requestBody = { type: kind === 'group' ? 'group' : 'user', role, emailAddress: email };
    const made = await vendor.call(permission, (api) =>
      api.permissions.create({ ...asked, sendNotificationEmail: false, requestBody }),
    );
    return { permission: made.id, is_new: true };
  },
  undo: async (context, { input, output }) => {
    if (!output.is_new) {
      throw new ConnectorError(
        'conflict',
        `${input.email} could open this file before. Look in Google Drive what is right.`,
      );
    }
    const vendor = await openVendor(context);
    const asked = { fileId: input.file, permissionId: output.permission, ...anyDrive };
    await vendor.done((api) => api.permissions.delete(asked));
  },
});
