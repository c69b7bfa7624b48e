import { forConnection, optionField, secretField, z } from '@baton/plugin-sdk';

export const authentication = {
  kind: 'key',
  fields: z.object({
    token: secretField('Personal access token'),
    workspace: optionField('Workspace', 'workspaces').optional(),
  }),
} as const;

export type AsanaAuth = z.output<typeof authentication.fields>;

export const { action, webhook, poll, read } = forConnection(authentication);
