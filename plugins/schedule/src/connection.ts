import { forConnection } from '@baton/plugin-sdk';

export const authentication = { kind: 'none' } as const;

export const { action, poll } = forConnection(authentication);
