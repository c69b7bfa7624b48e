import { type CallContext, forConnection, secretField, z } from '@baton/plugin-sdk';

/** What an admin enters to connect an account. */
export const auth = { kind: 'key', fields: z.object({ token: secretField('API token') }) } as const;

export type Context = CallContext<z.output<typeof auth.fields>>;

/** Builders that know the connection's fields. */
export const { action, poll, read } = forConnection(auth);
