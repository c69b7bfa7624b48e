import { Secret, type Subscription, z } from '@baton/plugin-sdk';
import { done } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { hookSecret } from './deliveries.ts';

interface Filter {
  resource_type: string;
  resource_subtype?: string;
  action: string;
}

const hook = z.object({ data: z.object({ gid: z.string().min(1) }), 'X-Hook-Secret': z.string().min(1).nullish() });

export async function subscribe(
  context: Context,
  { url, project, filters }: { url: string; project: string; filters: Filter[] },
): Promise<Subscription> {
  const vendor = await openVendor(context);
  const body = { data: { resource: project, target: url, filters } };
  const made = await vendor.call(hook, ({ webhooks }) => webhooks.createWebhook(body));
  const secret = made['X-Hook-Secret'];
  return { ref: made.data.gid, ...(secret && { secrets: { [hookSecret]: new Secret(secret) } }) };
}

export async function unsubscribe(context: Context, ref: string): Promise<void> {
  const vendor = await openVendor(context);
  await vendor.call(done, ({ webhooks }) => webhooks.deleteWebhook(ref));
}
