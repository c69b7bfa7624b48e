import { forConnection, secretField, z } from '@baton/plugin-sdk';

export const authentication = {
  kind: 'key',
  fields: z.object({
    host: z.string().trim().min(1).max(253).meta({ title: 'Server for outgoing mail (SMTP)' }),
    port: z.int().min(1).max(65_535).default(587).meta({ title: 'Port' }),
    security: z.enum(['tls', 'starttls', 'none']).default('starttls').meta({
      title: 'Encryption',
      description: 'tls for port 465, starttls for 587. none only inside your own network.',
    }),
    user: z.string().trim().optional().meta({ title: 'User name' }),
    password: secretField('Password').optional(),
    from: z.email().meta({ title: 'Sender address' }),
    from_name: z.string().max(100).default('').meta({ title: 'Sender name' }),
  }),
} as const;

export type EmailAuth = z.output<typeof authentication.fields>;

export const { action, read } = forConnection(authentication);
