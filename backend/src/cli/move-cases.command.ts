import { CareDone, MovesPreview } from '@baton/contract';
import { tellDone } from './care.command.ts';
import { Refused } from './exit-codes.ts';
import type { Output } from './output.ts';
import { connect } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface MoveOptions {
  to?: string;
  reason?: string;
  json?: boolean;
}

/** `baton move <map>`: which running cases may follow its published version, or another; with --reason, moves them. */
export async function moveCasesCommand(slug: string, options: MoveOptions, output: Output): Promise<void> {
  const server = connect(currentSession());
  const path = `/api/maps/${encodeURIComponent(slug)}/moves`;
  const query = options.to === undefined ? '' : `?version=${encodeURIComponent(options.to)}`;
  const look = await server.get(`${path}${query}`, MovesPreview);
  if (options.reason === undefined) {
    output.out(options.json ? JSON.stringify(look, null, 2) : inWords(look).join('\n'));
    return;
  }
  const cases = look.safe.map(({ id }) => id);
  if (cases.length === 0) throw new Refused(`No running case can be moved to version ${look.version}.`);
  const body = { version: look.version, cases, reason: options.reason };
  tellDone(await server.send('POST', path, body, CareDone), options.json === true, output);
}

function inWords({ version, safeTotal, stays, verdicts }: MovesPreview): string[] {
  return [
    ...verdicts.flatMap(({ from, words }) => [`From version ${from}:`, ...words.map((sentence) => `  ${sentence}`)]),
    `Can go on by version ${version}: ${safeTotal}.`,
    ...stays.map(({ why, total }) => `Stay: ${total}. ${why}`),
    'Nothing was changed: --reason "..." moves those that can.',
  ];
}
