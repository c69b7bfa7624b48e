import { ConnectorError, type Secret, type Subscription, z } from '@baton/plugin-sdk';
import { hook } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { placeOf, repositoryField } from '../fields.ts';
import { hookSecret } from './deliveries.ts';

export const params = z.object({ repository: repositoryField() });

/** Makes a hook of the repository that tells of some kinds of things. GitHub asks at once whether anybody listens. */
export const subscribeTo =
  (...events: string[]) =>
  async (
    context: Context,
    { url, secret, params: { repository } }: { url: string; secret: Secret; params: { repository: string } },
  ): Promise<Subscription> => {
    const vendor = await openVendor(context);
    const config = { url, content_type: 'json', insecure_ssl: '0', secret: secret.reveal() };
    const asked = { ...placeOf(repository), name: 'web', active: true, events, config };
    const { id } = await vendor.call(hook, ({ repos }) => repos.createWebhook(asked));
    return { ref: `${repository}#${id}`, secrets: { [hookSecret]: secret } };
  };

export async function unsubscribe(context: Context, ref: string): Promise<void> {
  const [repository = '', id = ''] = ref.split('#');
  const known = repositoryField().safeParse(repository).success && /^\d{1,15}$/.test(id);
  if (!known) throw new ConnectorError('invalid_input', 'Expected the repository and the id of a hook.');
  const vendor = await openVendor(context);
  await vendor.done(({ repos }) => repos.deleteWebhook({ ...placeOf(repository), hook_id: Number(id) }));
}
