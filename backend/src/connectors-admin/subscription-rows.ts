import type { ConnectorDetail } from '@baton/contract';
import type { Descriptor } from '@baton/plugin-sdk';

export interface SubscriptionView {
  slug: string;
  title: string;
  event: string;
  state: 'wanted' | 'ready' | 'ending' | 'left';
  expiresAt: Date | null;
  problem: string | null;
}

/** $2 the connector. */
export const subscriptionsOf = `
  select m.slug, m.title, s.event, s.state, s.expires_at as "expiresAt", s.problem
    from subscriptions s join maps m on m.id = s.map_id
   where s.workspace_id = $1 and s.connector = $2 order by s.made_at, s.id`;

export const toSubscription = (
  row: SubscriptionView,
  { triggers }: Pick<Descriptor, 'triggers'>,
): ConnectorDetail['subscriptions'][number] => ({
  map: { slug: row.slug, title: row.title },
  event: triggers[row.event]?.title ?? row.event,
  state: row.state,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  problem: row.problem ?? '',
});
