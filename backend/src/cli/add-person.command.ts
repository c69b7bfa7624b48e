import { AddPerson, Person, SignInLinkFor } from '@baton/contract';
import { NotUnderstood } from './exit-codes.ts';
import type { Output } from './output.ts';
import { connect } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface AddPersonOptions {
  name: string;
  title: string;
  roles: string;
  json?: boolean;
}

/** `baton add-person`: somebody who can hold the baton, and how they get in. */
export async function addPersonCommand(email: string, options: AddPersonOptions, output: Output): Promise<void> {
  const { name, title } = options;
  const wanted = AddPerson.safeParse({
    name,
    email,
    title,
    roles: options.roles.split(',').map((role) => role.trim()),
  });
  if (!wanted.success) {
    throw new NotUnderstood(
      'Expected an e-mail address, a --name and --roles of admin, ops_manager, cto, owner and viewer: correct the one that is none.',
    );
  }
  const server = connect(currentSession());
  const person = await server.send('POST', '/api/people', wanted.data, Person);
  const { link } = await server.send('POST', `/api/people/${person.id}/sign-in-link`, undefined, SignInLinkFor);
  if (options.json) return output.out(JSON.stringify({ ...person, link }, null, 2));
  output.out(`${person.name} is added. Hand them this link, it signs them in once:\n${link}`);
}
