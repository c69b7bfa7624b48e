import { AddPerson, RenameWorkspace } from '@baton/contract';
import { makeWorkspace } from '../workspaces/make-workspace.ts';
import { NotUnderstood } from './exit-codes.ts';
import { onOwnMachine } from './on-own-machine.ts';
import type { Output } from './output.ts';
import { printLinkCommand } from './print-link.command.ts';

export interface NewCompanyOptions {
  admin: string;
  email: string;
}

/** `baton new-company`: an empty company and its first admin, with the link that signs them in. */
export async function newCompanyCommand(
  companyName: string,
  { admin, email }: NewCompanyOptions,
  output: Output,
): Promise<void> {
  const company = RenameWorkspace.safeParse({ name: companyName });
  const person = AddPerson.safeParse({ name: admin, email, roles: ['admin'] });
  if (!company.success) throw new NotUnderstood('Expected the name of the company, two characters or more.');
  if (!person.success) {
    throw new NotUnderstood('Expected --admin with the name of a person and --email with their e-mail address.');
  }
  const { name, email: adminEmail } = person.data;
  await onOwnMachine((pool) => makeWorkspace(pool, { name: company.data.name, adminName: name, adminEmail }));
  output.out(`“${company.data.name}” is there. Its admin ${name} signs in once with:`);
  await printLinkCommand({ email: adminEmail }, output);
}
