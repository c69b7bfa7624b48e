import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import hubspot from './index.ts';

const clientSecret = { name: 'client_secret', value: 'the-secret-of-the-app' };
const url = 'https://hooks.example/in';

const sign = (raw: string, secret: string, at: Date) => {
  const moment = String(at.getTime());
  const signed = createHmac('sha256', secret).update(`POST${url}${raw}${moment}`).digest('base64');
  return { 'x-hubspot-signature-v3': signed, 'x-hubspot-request-timestamp': moment };
};

const happened = (subscriptionType: string, more: object = {}) => ({
  eventId: 100,
  subscriptionId: 1,
  portalId: 146001,
  appId: 7,
  occurredAt: 1_763_719_320_000,
  attemptNumber: 0,
  changeSource: 'CRM_UI',
  subscriptionType,
  objectId: 3001,
  ...more,
});

const told = (...events: object[]) => ({ raw: JSON.stringify(events), secret: clientSecret, sign });

const run = (line: VendorLine, action: string, input: unknown): Promise<unknown> =>
  hubspot.actions[action]!.run(line.context({ key: `made:${action}:${line.calls.length}` }), input);

const idOf = (output: unknown): string => (output as { id: string }).id;

const makes: Record<string, (line: VendorLine, at: number) => Promise<unknown>> = {
  contact: (line, at) => run(line, 'save_contact', { email: `made.${line.calls.length}.${at}@many.example` }),
  company: (line, at) => run(line, 'create_company', { name: `Made ${at}` }),
  deal: (line, at) => run(line, 'create_deal', { name: `Made ${at}`, stage: 'contractsent' }),
  ticket: (line, at) => run(line, 'create_ticket', { subject: `Made ${at}` }),
};

/** Makes records one after the other; their ids as events tell them. */
const happens = (
  kind: string,
  named: (id: string, read: Record<string, string>) => string,
  params = {},
): PollFixture => ({
  params,
  happen: async (line, count) => {
    const told: string[] = [];
    for (let at = 0; at < count; at++) {
      const id = idOf(await makes[kind]!(line, at));
      told.push(named(id, (await run(line, `get_${kind}`, { [kind]: id })) as Record<string, string>));
    }
    return told;
  },
});

const created = (id: string) => `created:${id}`;
const changed = (id: string, { updated_at }: Record<string, string>) => `${id}:${updated_at}`;

test('keeps the contract', async () => {
  const { results, leftOut } = await checkConnector(hubspot, {
    webhooks: {
      contact_made: told(happened('contact.creation')),
      contact_property_told: told(happened('contact.propertyChange', { propertyName: 'phone', propertyValue: '1' })),
      deal_made: told(happened('deal.creation'), happened('object.creation', { objectTypeId: '0-3', eventId: 101 })),
      deal_stage_told: told(happened('deal.propertyChange', { propertyName: 'dealstage', propertyValue: 'closedwon' })),
      deal_property_told: told(happened('deal.propertyChange', { propertyName: 'amount', propertyValue: '17' })),
      ticket_made: told(happened('ticket.creation')),
    },
    polls: {
      new_contact: happens('contact', created),
      new_company: happens('company', created),
      new_deal: happens('deal', created),
      new_ticket: happens('ticket', created),
      contact_changed: happens('contact', changed),
      deal_changed: happens('deal', changed),
      deal_reached_stage: happens('deal', (id, { in_stage_since }) => `stage:${id}:contractsent:${in_stage_since}`, {
        stage: 'contractsent',
      }),
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([]);
}, 300_000);
