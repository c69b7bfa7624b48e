import { Caller } from '../security/caller.ts';
import type { Company } from '../security/make-company.ts';
import type { TestServer } from '../security/open-server.ts';

/** Publishes a map as its users would: the owner and the ops manager fill its roles `lead` and `deputy`. @returns an admin */
export async function publishMap(server: TestServer, { people }: Company, source: string): Promise<Caller> {
  const admin = await new Caller(server.address).signIn(await server.api.signInLink(people.admin.email));
  const roles = {
    lead: { ownerId: people.owner.id, backupId: people.ops_manager.id },
    deputy: { ownerId: people.ops_manager.id, backupId: people.owner.id },
  };
  const made = await admin.send('POST', '/api/maps', { source, note: 'First version', roles });
  if (made.status !== 201) throw new Error(`Expected the map to be published; found ${made.status}: ${made.text}`);
  return admin;
}

/** What every map of these scenarios begins with. */
export const mapHead = (id: string): string => `
format: 1
id: ${id}
title: Work of ${id}
purpose: Every kind of step does what it says.
function: operations
done_when: The work is done or declined.
owner: { role: lead, backup: deputy }
roles:
  lead: { title: Lead }
  deputy: { title: Deputy }
lanes:
  - { id: customer, title: Customer, kind: outside }
  - { id: auto, title: Handled automatically, kind: automatic }
  - { id: people, title: Lead, kind: person, role: lead }
when_it_breaks: { owner: deputy, backup: lead, answer_within: PT4H }
`;
