import { forConnection, secretField, z } from '@baton/plugin-sdk';

export const authentication = {
  kind: 'key',
  fields: z.object({
    site: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expected the first part of yourcompany.atlassian.net')
      .meta({ title: 'Site', description: 'The first part of yourcompany.atlassian.net.' }),
    email: z.email().meta({ title: 'E-mail address of the account' }),
    token: secretField('API token'),
  }),
} as const;

export type JiraAuth = z.output<typeof authentication.fields>;

export const { action, webhook, poll, read } = forConnection(authentication);
