import { company, router, type SandboxRoom, type StandIn } from '@baton/plugin-sdk/sandbox';
import { linkRoutes } from './link-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { failed, notFound } from './wire.ts';

const accessToken = 'sandbox-hubspot-access';

const handle = router<SandboxRoom>({ ...settingsRoutes, ...linkRoutes, ...recordRoutes }, notFound);

/** Harbor & Pine's account: same paths and bodies as HubSpot. */
export const standIn: StandIn = {
  account: { id: '146001', label: `${company.name} (sandbox)` },
  auth: { accessToken, accountId: '146001', extra: {} },
  handle: async (request, room) => {
    const isKnown = request.headers.get('authorization') === `Bearer ${accessToken}`;
    return isKnown
      ? handle(request, room)
      : failed(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.');
  },
};
