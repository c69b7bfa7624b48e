import { forConnection, secretField, z } from '@baton/plugin-sdk';

const host = z.string().trim().min(1).max(253);
const port = z.int().min(1).max(65_535);
const encryption = z.enum(['tls', 'starttls', 'none']);

export const authentication = {
  kind: 'key',
  fields: z.object({
    host: host.meta({ title: 'Server for outgoing mail (SMTP)' }),
    port: port.default(587).meta({ title: 'Port' }),
    security: encryption.default('starttls').meta({
      title: 'Encryption',
      description: 'tls for port 465, starttls for 587. none only inside your own network.',
    }),
    user: z.string().trim().optional().meta({ title: 'User name' }),
    password: secretField('Password').optional(),
    from: z.email().meta({ title: 'Sender address' }),
    from_name: z.string().max(100).default('').meta({ title: 'Sender name' }),
    imap_host: host.optional().meta({
      title: 'Server for incoming mail (IMAP)',
      description: 'Leave empty when mail is only sent.',
    }),
    imap_port: port.default(993).meta({ title: 'Port for incoming mail' }),
    imap_security: encryption.default('tls').meta({
      title: 'Encryption of incoming mail',
      description: 'tls for port 993, starttls for 143. none only inside your own network.',
    }),
    imap_user: z.string().trim().optional().meta({
      title: 'User name for incoming mail',
      description: 'Leave empty when it is the same as for outgoing mail.',
    }),
    imap_password: secretField('Password for incoming mail').optional(),
  }),
} as const;

export type EmailAuth = z.output<typeof authentication.fields>;

export const { action, read, poll } = forConnection(authentication);
