import { forConnection, secretField, z } from '@baton/plugin-sdk';

/** The token of an app of one's own. Slack's sign-in by redirect wants a public https address, which not every server has. */
export const authentication = {
  kind: 'key',
  fields: z.object({ token: secretField('Bot token (begins with xoxb-)') }),
} as const;

export type SlackAuth = z.output<typeof authentication.fields>;

export const { action, webhook, poll, read } = forConnection(authentication);
