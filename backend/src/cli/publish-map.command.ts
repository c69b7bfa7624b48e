import { readFileSync, statSync } from 'node:fs';
import { type BindRole, MapList, MapView, People, type Person } from '@baton/contract';
import { readMap } from '@baton/process-maps';
import { NotUnderstood, Refused } from './exit-codes.ts';
import type { Output } from './output.ts';
import { connect, type ServerClient } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface PublishOptions {
  note: string;
  role?: string[];
  json?: boolean;
}

/** `baton publish`: the first version of a map with the people of its roles, or a new version of one that is there. */
export async function publishMapCommand(file: string, options: PublishOptions, output: Output): Promise<void> {
  const source = readSource(file);
  const slug = readMap(source).document?.id;
  if (!slug) throw new Refused(`Expected a map in ${file}, found none that can be read: run "baton check ${file}".`);
  const server = connect(currentSession());
  const roles = await rolesOf(server, options.role ?? []);
  const { maps } = await server.get('/api/maps', MapList);
  const known = maps.some((map) => map.slug === slug && map.version !== null);
  const path = `/api/maps/${encodeURIComponent(slug)}`;
  const body = { source, note: options.note, roles };
  const published = await server.send('POST', known ? `${path}/publish` : '/api/maps', body, MapView);
  if (options.json) return output.out(JSON.stringify(published, null, 2));
  output.out(`“${published.title}” is published, version ${published.version}. New cases start on it.`);
}

/** Characters that a map's text may have; the server has the same limit. */
const longestSource = 2_000_000;

function readSource(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new NotUnderstood(`Expected a map file, found no ${file}.`);
  if (size > longestSource) throw new Refused(`Expected a map of at most 2 MB, found ${file} with ${size} bytes.`);
  return readFileSync(file, 'utf8');
}

/** `support_lead=kim@example.com,ines@example.com` */
const binding = /^([a-z][a-z0-9_]*)=([^,=\s]+),([^,=\s]+)$/;

async function rolesOf(server: ServerClient, given: string[]): Promise<Record<string, BindRole>> {
  if (given.length === 0) return {};
  const { people } = await server.get('/api/people', People);
  return Object.fromEntries(
    given.map((text) => {
      const [, role, owner, backup] = binding.exec(text) ?? [];
      if (!role || !owner || !backup) {
        throw new NotUnderstood(`Expected --role role=owner@example.com,backup@example.com, found "${text}".`);
      }
      return [role, { ownerId: idOf(people, owner), backupId: idOf(people, backup) }];
    }),
  );
}

function idOf(people: Person[], email: string): string {
  const found = people.find((person) => person.active && person.email === email.toLowerCase());
  if (found) return found.id;
  throw new Refused(
    `Expected an active person with the address ${email}, found none: add them with "baton add-person".`,
  );
}
