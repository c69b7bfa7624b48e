import { Leaving, People, PersonDeleted, type PersonLine } from '@baton/contract';
import { Refused } from './exit-codes.ts';
import type { Output } from './output.ts';
import { connect, type ServerClient } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface DeletePersonOptions {
  yes?: boolean;
  json?: boolean;
}

/** `baton delete-person`: without --yes it says what would happen, and does nothing. */
export async function deletePersonCommand(email: string, options: DeletePersonOptions, output: Output): Promise<void> {
  const server = connect(currentSession());
  const { people } = await server.get('/api/people', People);
  const person = people.find((one) => one.email === email.trim().toLowerCase());
  if (!person) throw new Refused(`Expected the address of somebody in the company, and nobody has ${email}.`);
  if (!options.yes) throw new Refused(await whatWouldHappen(server, person));
  const done = await server.send('DELETE', `/api/people/${person.id}`, undefined, PersonDeleted);
  if (options.json) return output.out(JSON.stringify(done, null, 2));
  const still = done.stillNamed.map(({ kind, title }) => `${places[kind]} ${title}`);
  output.out(
    [
      `${person.name} is deleted: histories say "${done.name}". Questions handed on: ${done.given}.`,
      ...(still.length > 0 ? [`The name or the address still stands in ${still.join(', ')}: change it there.`] : []),
    ].join('\n'),
  );
}

const places = { map: 'the map', pack: 'the context pack', account: 'the account of' } as const;

async function whatWouldHappen(server: ServerClient, { id, name, openAsks, duties }: PersonLine): Promise<string> {
  const { questions } = await server.get(`/api/people/${id}/leaving`, Leaving);
  const to = questions.map((one) => `${one.count} to ${one.to}`).join(', ');
  const has = `${openAsks} open questions${to === '' ? '' : ` (${to})`} and ${duties.length} roles on maps`;
  return `Nothing is deleted yet: ${name} has ${has}, which go to others; add --yes to delete for good.`;
}
