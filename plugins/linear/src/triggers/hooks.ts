import { type Secret, type Subscription, z } from '@baton/plugin-sdk';
import { ask, type Context } from '../client.ts';
import { createHook, deleteHook } from '../documents.ts';
import { choiceField } from '../fields.ts';
import { signingSecret } from './deliveries.ts';

export const hookParams = z.object({
  team: choiceField('Team', 'teams').optional().meta({ description: 'Left out: every public team.' }),
});

export async function subscribe(
  context: Context,
  { url, secret, team, types }: { url: string; secret: Secret; team: string | undefined; types: string[] },
): Promise<Subscription> {
  const where = team === undefined ? { allPublicTeams: true } : { teamId: team };
  const input = { url, label: 'Baton', resourceTypes: types, secret: secret.reveal(), enabled: true, ...where };
  const { webhook } = (await ask(context, createHook, { input })).webhookCreate;
  return { ref: webhook.id, secrets: { [signingSecret]: secret } };
}

export const unsubscribe = async (context: Context, id: string): Promise<void> =>
  void (await ask(context, deleteHook, { id }));
