import { forConnection } from '@baton/plugin-sdk';

const objects = ['contacts', 'companies', 'deals'] as const;

const scopes = [
  'oauth',
  ...objects.flatMap((name) => [`crm.objects.${name}.read`, `crm.objects.${name}.write`, `crm.schemas.${name}.read`]),
  'crm.objects.owners.read',
  'tickets',
];

export const authentication = {
  kind: 'oauth2',
  authorizeUrl: 'https://app.hubspot.com/oauth/authorize',
  tokenUrl: 'https://api.hubapi.com/oauth/v1/token',
  scopes,
  pkce: false,
  clientAuth: 'body',
  refresh: { rotates: false, skewSeconds: 120 },
} as const;

export const { action, webhook, poll, read } = forConnection(authentication);
