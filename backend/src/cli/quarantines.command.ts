import { CareDone, Quarantines, type QuarantineLine } from '@baton/contract';
import { tellDone } from './care.command.ts';
import { NotUnderstood } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { connect } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

interface QuarantineOptions {
  reason?: string;
  json?: boolean;
}

/** `baton quarantines`: what rules have set aside so far. `baton quarantines lift <id> --reason ...` lets all of it go on. */
export async function quarantinesCommand(
  [what, id]: readonly (string | undefined)[],
  { reason, json }: QuarantineOptions,
  output: Output,
): Promise<void> {
  if (what !== undefined && what !== 'lift') throw new NotUnderstood(`Expected nothing or "lift", found "${what}".`);
  if (what === 'lift' && (id === undefined || reason === undefined)) {
    throw new NotUnderstood('Expected which quarantine to lift and why: baton quarantines lift <id> --reason "...".');
  }
  const server = connect(currentSession());
  if (what === 'lift') {
    const path = `/api/quarantines/${encodeURIComponent(id ?? '')}/lift`;
    return tellDone(await server.send('POST', path, { reason }, CareDone), json === true, output);
  }
  const answer = await server.get('/api/quarantines', Quarantines);
  if (json) return output.out(JSON.stringify(answer, null, 2));
  if (answer.quarantines.length === 0) return output.out('No cases were set aside by a rule so far.');
  output.out(
    table([['QUARANTINE', 'MAP', 'RULE', 'CASES', 'HELD', 'STANDS', 'REASON'], ...answer.quarantines.map(line)]),
  );
}

const line = ({ id, map, rule, total, held, staysOn, lifted, reason }: QuarantineLine): string[] => [
  id,
  map.slug,
  rule,
  String(total),
  String(held),
  lifted ? 'lifted' : staysOn ? 'stays on' : '',
  reason,
];
