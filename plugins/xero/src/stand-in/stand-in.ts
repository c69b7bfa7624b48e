import { company, router, type SandboxRoom, type StandIn } from '@baton/plugin-sdk/sandbox';
import { attachmentRoutes } from './attachment-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import { invoiceRoutes } from './invoice-routes.ts';
import { orderRoutes } from './order-routes.ts';
import { paymentRoutes } from './payment-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { organisationId } from './standing.ts';
import { transactionRoutes } from './transaction-routes.ts';
import { notFound } from './wire.ts';

const accessToken = 'sandbox-xero-access';

const handle = router<SandboxRoom>(
  {
    ...settingsRoutes,
    ...contactRoutes,
    ...invoiceRoutes,
    ...attachmentRoutes,
    ...paymentRoutes,
    ...orderRoutes,
    ...transactionRoutes,
    ...reportRoutes,
  },
  notFound,
);

/** Harbor & Pine's organisation: same paths and bodies as Xero. */
export const standIn: StandIn = {
  account: { id: organisationId, label: `${company.name} (sandbox)` },
  auth: { accessToken, accountId: organisationId, extra: {} },
  handle: async (request, room) => {
    const isKnown = request.headers.get('authorization') === `Bearer ${accessToken}`;
    const isChosen = new URL(request.url).pathname === '/Connections' || request.headers.has('xero-tenant-id');
    if (!isKnown) return Response.json({ Title: 'Unauthorized', Status: 401 }, { status: 401 });
    if (!isChosen) return Response.json({ Title: 'Forbidden', Status: 403 }, { status: 403 });
    return handle(request, room);
  },
};
