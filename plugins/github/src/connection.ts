import { forConnection, secretField, z } from '@baton/plugin-sdk';

export const authentication = {
  kind: 'key',
  fields: z.object({ token: secretField('Fine-grained access token') }),
} as const;

export type GitHubAuth = z.output<typeof authentication.fields>;

export const { action, webhook, poll, read } = forConnection(authentication);
