import type { Connector } from '../connector.ts';
import type { PollTrigger } from '../trigger.ts';
import { type Checks, must, sameJson } from './checks.ts';
import type { VendorLine } from './vendor-line.ts';

export interface PollFixture {
  params: unknown;
  /** Makes things happen at the stand-in, all in the same moment; gives their event ids. */
  happen: (line: VendorLine, count: number) => Promise<string[]>;
}

const mostRounds = 100;

/** Polls as the host does: the cursor is stored as JSON between rounds, and any round may be repeated after a crash. */
export async function checkPoll(
  connector: Connector,
  name: string,
  line: VendorLine,
  fixture: PollFixture,
  checks: Checks,
) {
  const trigger = connector.triggers[name];
  if (trigger?.kind !== 'poll') return void checks.leftOut.push(`${name}: is not a poll trigger`);
  const round = async (cursor: unknown) => {
    const polled = await trigger.poll(line.context(), { cursor: stored(cursor), params: fixture.params });
    return { ...polled, ids: polled.events.map((event) => event.id) };
  };

  await checks.check(`${name}: the first round sets the mark and emits nothing`, async () => {
    await fixture.happen(line, 2);
    must((await round(undefined)).ids.length === 0, 'emitted old events');
  });
  await checks.check(`${name}: what happens is emitted once, and a repeated round repeats itself`, async () => {
    const mark = await drain(trigger, line, fixture, undefined);
    const happened = await fixture.happen(line, 3);
    const [once, again] = [await round(mark.cursor), await round(mark.cursor)];
    must(sameJson(once.ids, again.ids), 'a restart from the same cursor emits other events');
    must(sameJson(stored(once.cursor), stored(again.cursor)), 'the next cursor is not the same twice');
    const rest = await drain(trigger, line, fixture, mark.cursor);
    must(sameJson([...rest.ids].sort(), [...happened].sort()), `emitted ${rest.ids.length} of ${happened.length}`);
    must((await drain(trigger, line, fixture, rest.cursor)).ids.length === 0, 'emitted something twice');
  });
  await checks.check(`${name}: many in one moment, over several rounds, none lost and none twice`, async () => {
    const mark = await drain(trigger, line, fixture, undefined);
    const happened = await fixture.happen(line, 60);
    const all = await drain(trigger, line, fixture, mark.cursor);
    must(sameJson([...all.ids].sort(), [...happened].sort()), `emitted ${all.ids.length} of ${happened.length}`);
  });
}

const stored = (cursor: unknown): unknown =>
  cursor === undefined ? undefined : (JSON.parse(JSON.stringify(cursor)) as unknown);

async function drain(trigger: PollTrigger, line: VendorLine, { params }: PollFixture, from: unknown) {
  const ids: string[] = [];
  let cursor = from;
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    const polled = await trigger.poll(line.context(), { cursor: stored(cursor), params });
    ids.push(...polled.events.map((event) => event.id));
    cursor = polled.cursor;
    if (!polled.more) return { ids, cursor };
  }
  throw new Error(`still says there is more after ${mostRounds} rounds`);
}
