import { Caller } from '../security/caller.ts';
import type { Company } from '../security/make-company.ts';
import type { TestServer } from '../security/open-server.ts';

/** One call that changes nothing and is tried three times within a second. */
const source = `
format: 1
id: look-up
title: Look up a customer
purpose: Find who wrote to us.
function: support
done_when: The customer is known.
owner: { role: lead, backup: deputy }
roles:
  lead: { title: Lead }
  deputy: { title: Deputy }
lanes:
  - { id: customer, title: Customer, kind: outside }
  - { id: auto, title: Handled automatically, kind: automatic }
trigger:
  title: Message received
  lane: customer
  connector: webhook
  event: received
  with: { path: look-up }
  gives: message
  fields: { id: text, email: text }
  key: "= message.id"
  case_title: "{{ message.id }}"
  next: find_contact
steps:
  find_contact:
    title: Find the customer
    kind: action
    uses: intercom.find_contact
    lane: auto
    layer: execution
    with: { email: "= message.email" }
    retry: { attempts: 3, first: PT0.2S, factor: 2, at_most: PT1S }
    next: known
  known:
    title: Known
    kind: end
    lane: auto
    outcome: done
    reason_code: known
when_it_breaks: { owner: lead, backup: deputy, answer_within: PT4H }
`;

/** Publishes it as its users would. @returns the path that its messages are posted to */
export async function publishVendorMap(server: TestServer, { people }: Company): Promise<string> {
  const admin = await new Caller(server.address).signIn(await server.api.signInLink(people.admin.email));
  const bound = { ownerId: people.owner.id, backupId: people.ops_manager.id };
  const roles = { lead: bound, deputy: { ownerId: people.ops_manager.id, backupId: people.owner.id } };
  const made = await admin.send('POST', '/api/maps', { source, note: 'First version', roles });
  if (made.status !== 201) throw new Error(`Expected the map to be published: ${made.text}`);
  const address = await admin.send('POST', '/api/maps/look-up/intake-address', { signed: false });
  return (address.body as { path: string }).path;
}
