import { RunningCases, SwitchEffect, SwitchScope, Switches, type Switch } from '@baton/contract';
import { NotUnderstood } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { connect, type ServerClient } from './server-client.ts';
import { currentSession } from './sign-in.command.ts';

export interface SwitchOptions {
  reason?: string;
  running?: string;
  json?: boolean;
}

/**
 * `baton switch`: what is off, and who switched it. `baton switch off map support-triage` says how many cases that would
 * concern; with --reason, it stops it.
 */
export async function switchCommand(
  [to, scope, target = '']: readonly (string | undefined)[],
  options: SwitchOptions,
  output: Output,
): Promise<void> {
  const asked = to === undefined ? undefined : understood(to, scope, target, options);
  const server = connect(currentSession());
  if (asked?.off === true && asked.reason === undefined)
    return showEffect(server, asked, options.json === true, output);
  const { switches } = asked
    ? await server.send('PUT', '/api/switches', asked, Switches)
    : await server.get('/api/switches', Switches);
  if (options.json) return output.out(JSON.stringify({ switches }, null, 2));
  const off = switches.filter((each) => each.off);
  if (off.length === 0) return output.out('Nothing is switched off.');
  output.out(table([['OFF', 'RUNNING CASES', 'BY', 'SINCE', 'REASON'], ...off.map(line)]));
}

/** Before anything is stopped. */
async function showEffect(
  server: ServerClient,
  { scope, target }: { scope: string; target: string },
  json: boolean,
  output: Output,
): Promise<void> {
  const effect = await server.get(`/api/switches/effect?${new URLSearchParams({ scope, target })}`, SwitchEffect);
  if (json) return output.out(JSON.stringify(effect, null, 2));
  const { open, moving, waiting, withPeople, held, here, asked } = effect;
  output.out(
    `Open cases that this concerns: ${open} (${moving} moving, ${waiting} waiting, ${withPeople} with people, ${held} set aside).`,
  );
  output.out(`--running pause (usual): ${here} of them hold at once, the others when they come to it.`);
  output.out(`--running finish: these ${open} may go on to the end; later ones hold.`);
  const people = [...new Set(asked.map(({ person }) => person.name))].join(', ') || 'whoever the map names';
  output.out(`--running people: its calls become questions to ${people}, ${here} at once.`);
  output.out('Nothing was changed: --reason "..." does it.');
}

function understood(
  to: string,
  scope: string | undefined,
  target: string,
  { reason, running = 'pause' }: Pick<SwitchOptions, 'reason' | 'running'>,
) {
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
  const cases = RunningCases.safeParse(running);
  if (!cases.success) {
    throw new NotUnderstood(`Expected --running ${RunningCases.options.join(', ')}; found "${running}".`);
  }
  if (reason === undefined && to === 'on')
    throw new NotUnderstood('Expected --reason "...": who reads the history will ask why.');
  return { scope: known.data, target, off: to === 'off', running: cases.data, reason };
}

const examples = {
  everything: 'everything',
  map: 'map support-triage',
  step: 'step support-triage/reply',
  connector: 'connector intercom',
};

const runningWords = { pause: 'paused', finish: 'may finish', people: 'with people' };

const line = ({ scope, target, running, by, at, reason }: Switch): string[] => [
  target === '' ? scope : `${scope} ${target}`,
  runningWords[running],
  by?.name ?? 'Baton',
  at,
  reason,
];
