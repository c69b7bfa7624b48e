import { SwitchScope, Switches, type Switch } from '@baton/contract';
import { NotUnderstood } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { connect } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface SwitchOptions {
  reason?: string;
  json?: boolean;
}

/** `baton switch`: what is off, and who switched it. `baton switch off map support-triage --reason ...` stops it. */
export async function switchCommand(
  [to, scope, target = '']: readonly (string | undefined)[],
  options: SwitchOptions,
  output: Output,
): Promise<void> {
  const asked = to === undefined ? undefined : understood(to, scope, target, options.reason);
  const server = connect(currentSession());
  const { switches } = asked
    ? await server.send('PUT', '/api/switches', asked, Switches)
    : await server.get('/api/switches', Switches);
  if (options.json) return output.out(JSON.stringify({ switches }, null, 2));
  const off = switches.filter((each) => each.off);
  if (off.length === 0) return output.out('Nothing is switched off.');
  output.out(table([['OFF', 'BY', 'SINCE', 'REASON'], ...off.map(line)]));
}

function understood(to: string, scope: string | undefined, target: string, reason: string | undefined) {
  if (to !== 'off' && to !== 'on') throw new NotUnderstood(`Expected "off" or "on", found "${to}".`);
  const known = SwitchScope.safeParse(scope);
  if (!known.success) {
    throw new NotUnderstood(
      `Expected what to switch ${to}: ${SwitchScope.options.join(', ')}; found ${scope === undefined ? 'nothing' : `"${scope}"`}.`,
    );
  }
  if ((known.data === 'everything') !== (target === '')) {
    throw new NotUnderstood(
      target === ''
        ? `Expected which ${known.data} to switch ${to}, e.g. "baton switch ${to} ${examples[known.data]}".`
        : `Expected nothing after "everything", found "${target}".`,
    );
  }
  if (reason === undefined) throw new NotUnderstood('Expected --reason "...": who reads the history will ask why.');
  return { scope: known.data, target, off: to === 'off', reason };
}

const examples = {
  everything: 'everything',
  map: 'map support-triage',
  step: 'step support-triage/reply',
  connector: 'connector intercom',
};

const line = ({ scope, target, by, at, reason }: Switch): string[] => [
  target === '' ? scope : `${scope} ${target}`,
  by?.name ?? 'Baton',
  at,
  reason,
];
