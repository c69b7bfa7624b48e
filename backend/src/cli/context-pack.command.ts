import { readFileSync, statSync } from 'node:fs';
import { ContextPacks, ContextPackView, People, PackName } from '@baton/contract';
import { NotUnderstood, Refused } from './exit-codes.ts';
import type { Output } from './output.ts';
import { connect } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface ContextPackOptions {
  name: string;
  title?: string;
  owner?: string;
  reviewDays?: string;
  json?: boolean;
}

/** `baton context-pack`: reads a text in as a new pack, or as the new version of one that is there. It is right today. */
export async function contextPackCommand(file: string, options: ContextPackOptions, output: Output): Promise<void> {
  const text = readText(file);
  const { name } = options;
  if (!PackName.safeParse(name).success)
    throw new NotUnderstood(`Expected small letters, digits, "-" and "_" as the name, found "${name}".`);
  const server = connect(currentSession());
  const { packs } = await server.get('/api/context-packs', ContextPacks);
  const known = packs.find((pack) => pack.name === name);
  const ownerId = options.owner === undefined ? known?.owner?.id : await idOf(options.owner);
  if (!ownerId) throw new NotUnderstood('Expected --owner with the e-mail address of who keeps the pack right.');
  const words = {
    title: options.title ?? known?.title ?? name,
    text,
    ownerId,
    reviewDays: options.reviewDays === undefined ? (known?.reviewDays ?? 90) : Number(options.reviewDays),
  };
  const saved = known
    ? await server.send(
        'PUT',
        `/api/context-packs/${name}`,
        { ...words, version: known.version, reviewed: true },
        ContextPackView,
      )
    : await server.send('POST', '/api/context-packs', { ...words, name }, ContextPackView);
  if (options.json) return output.out(JSON.stringify(saved, null, 2));
  output.out(`“${saved.title}” (${name}) has version ${saved.version}. It counts as right until ${saved.reviewBy}.`);

  async function idOf(email: string): Promise<string> {
    const { people } = await server.get('/api/people', People);
    const found = people.find((person) => person.active && person.email === email.toLowerCase());
    if (found) return found.id;
    throw new Refused(`Expected an active person with the address ${email}, found none.`);
  }
}

/** Bytes: the server takes 50,000 characters. */
const biggest = 200_000;

function readText(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new NotUnderstood(`Expected a text file, found no ${file}.`);
  if (size > biggest)
    throw new Refused(`Expected a text of at most 50,000 characters, found ${size} bytes in ${file}.`);
  return readFileSync(file, 'utf8');
}
