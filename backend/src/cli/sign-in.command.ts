import { readConfig } from '../config/read-config.ts';
import { Refused } from './exit-codes.ts';
import type { Output } from './output.ts';
import { readSecret } from './read-secret.ts';
import { connect, signIn } from './server-client.ts';
import { forgetSession, readSession, writeSession, type Session } from './session-file.ts';

export interface SignInOptions {
  email?: string;
  server?: string;
}

/** `baton sign-in <link>` with a one-time link, or `baton sign-in --email <address>` with a password. */
export async function signInCommand(link: string | undefined, options: SignInOptions, output: Output): Promise<void> {
  const session = link ? await withLink(link) : await withPassword(options, output);
  const { person, workspace } = await connect(session).me();
  writeSession(session);
  output.out(`Signed in at ${session.server} as ${person.name} (${workspace.name}).`);
}

/** `baton sign-out` ends the session on this machine. */
export function signOutCommand(output: Output): void {
  forgetSession();
  output.out('Signed out.');
}

/** The stored session, or a sentence that says how to get one. */
export function currentSession(): Session {
  const session = readSession();
  if (session) return session;
  throw new Refused(
    'You are not signed in: run "baton sign-in" with the sign-in link that "npm start" or "baton link" printed.',
  );
}

async function withLink(link: string): Promise<Session> {
  const address = URL.parse(link);
  const token =
    address && (address.searchParams.get('token') ?? new URLSearchParams(address.hash.slice(1)).get('token'));
  const bare = address?.hash.slice(1);
  const used = token ?? (bare && !bare.includes('=') ? bare : undefined);
  if (!address || !used) {
    throw new Refused(
      'Expected the whole sign-in link, such as http://localhost:3000/sign-in#..., found something else: copy it once more.',
    );
  }
  return signIn(address.origin, '/api/session/link', { token: used });
}

async function withPassword(options: SignInOptions, output: Output): Promise<Session> {
  if (!options.email) throw new Refused('Expected a sign-in link or --email <address>, found neither.');
  const password = await readSecret('Password', output);
  const server = options.server ?? readConfig().publicUrl;
  return signIn(server, '/api/session', { email: options.email, password });
}
