import { forConnection, secretField, z } from '@baton/plugin-sdk';

export const authentication = {
  kind: 'key',
  fields: z.object({ key: secretField('Personal API key') }),
} as const;

export type LinearAuth = z.output<typeof authentication.fields>;

export const { action, webhook, poll, read } = forConnection(authentication);
