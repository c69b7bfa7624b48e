import type { Connector } from '../connector.ts';
import { ConnectorError } from '../failure.ts';
import { type Arrange, checkAction } from './check-actions.ts';
import { checkDescriptor } from './check-descriptor.ts';
import { checkPoll, type PollFixture } from './check-polls.ts';
import { Checks, type CheckResult, must, outcomeOf } from './checks.ts';
import { checkWebhook, type WebhookFixture } from './check-webhooks.ts';
import { noteKit } from './note-kit.ts';
import { secretsOf, tells } from './secrets-of.ts';
import { VendorLine } from './vendor-line.ts';

export interface KitOptions {
  /** By action. */
  arrange?: Record<string, Arrange>;
  /** By action, anew before every run: for what can be done only once to the same thing. */
  arrangeEach?: Record<string, Arrange>;
  /** Actions that take whatever a 2xx holds, such as a call to any address. */
  anyAnswer?: readonly string[];
  /** By trigger: every webhook trigger needs one. */
  webhooks?: Record<string, WebhookFixture>;
  /** By trigger: every poll trigger needs one. */
  polls?: Record<string, PollFixture>;
}

export interface KitReport {
  results: CheckResult[];
  leftOut: string[];
}

/**
 * Everything a connector must be able to do, checked from outside: it calls the contract, watches the line, and breaks it.
 * The vendor is the connector's own stand-in.
 */
export async function checkConnector(connector: Connector, options: KitOptions = {}): Promise<KitReport> {
  const checks = new Checks();
  const line = new VendorLine(connector);
  await checkDescriptor(connector, checks);
  await checks.check('secrets are not in the descriptor', () => {
    const { sandbox: _, ...open } = connector;
    for (const secret of secretsOf(connector))
      must(!tells(JSON.stringify(open), secret), 'a secret is in the descriptor');
  });
  await checkHealth(connector, line, checks);
  for (const name of Object.keys(connector.actions)) {
    const fixture = {
      arrange: options.arrange?.[name],
      arrangeEach: options.arrangeEach?.[name],
      anyAnswer: options.anyAnswer?.includes(name),
    };
    await checkAction(connector, name, line, fixture, checks);
  }
  for (const [name, trigger] of Object.entries(connector.triggers)) {
    const webhook = options.webhooks?.[name];
    const poll = options.polls?.[name];
    if (webhook) await checkWebhook(connector, name, webhook, checks);
    if (poll) await checkPoll(connector, name, line, poll, checks);
    if (!webhook && !poll)
      await checks.check(`${name}: has a fixture`, () => must(false, `give the kit a ${trigger.kind} fixture`));
  }
  const report = { results: checks.results, leftOut: checks.leftOut };
  noteKit(connector.id, report);
  return report;
}

async function checkHealth(connector: Connector, line: VendorLine, checks: Checks): Promise<void> {
  await checks.check('health names the account', async () => {
    const account = await connector.health(line.context());
    must(account.id !== '' && account.label !== '', 'no id or no label');
  });
  if (line.calls.length === 0) return void checks.leftOut.push('health with bad credentials: it makes no HTTP request');
  await checks.check('health with bad credentials says so', async () => {
    line.failAt(0, { kind: 'answer', status: 401, body: '{}' });
    const { thrown } = await outcomeOf(connector.health(line.context()));
    line.mend();
    must(ConnectorError.is(thrown) && thrown.code === 'auth_expired', 'did not say auth_expired');
  });
}
