import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { stories, type AskLine, type CaseStory } from './measures.stories.ts';

/** The two weeks in which measures.stories.ts happens, four times: less than ten say nothing. */
export const period = { from: new Date('2026-03-02T00:00:00Z'), to: new Date('2026-03-16T00:00:00Z') };

export interface FixtureIds {
  workspaceId: string;
  mapId: string;
  sam: string;
  ana: string;
  mia: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How often everything happens. */
export const COPIES = 4;

const source = `format: 1
id: intake
title: Intake
roles: { lead: { title: Lead } }
lanes: [ { id: auto, title: Automatic, kind: automatic } ]
trigger: { next: copy }
steps:
  copy: { kind: person, title: Copy, lane: auto, owner: lead, takes: { hands_on: PT10M } }
`;

const step = (id: string, kind: string, more: object = {}) => ({
  id,
  kind,
  title: id,
  lane: 'auto',
  stops: [],
  ...more,
});
const pipeline = {
  lanes: [
    { id: 'customer', title: 'Customer', kind: 'outside' },
    { id: 'auto', title: 'Automatic', kind: 'automatic' },
    { id: 'lead', title: 'Lead', kind: 'person' },
  ],
  trigger: { title: 'Message' },
  steps: {
    sort: step('sort', 'ai', {
      stops: [
        { id: 'unsure', needsOutput: true },
        { id: 'legal', needsOutput: false },
      ],
    }),
    book: step('book', 'action', { connector: 'books' }),
    call: step('call', 'person', { lane: 'lead', layer: 'judgment' }),
    copy: step('copy', 'person', { lane: 'lead', layer: 'execution' }),
    reply: step('reply', 'wait', { lane: 'customer' }),
  },
};

const choices = [
  { id: 'go', label: 'Go on', then: { go: 'continue' } },
  { id: 'fix', label: 'Correct it', then: { go: 'continue' } },
  { id: 'again', label: 'Again', then: { go: 'again' } },
  { id: 'end', label: 'End', then: { go: 'cancel' } },
];

/** Writes all of it. */
export async function writeFixture(pool: pg.Pool): Promise<FixtureIds> {
  const ids = {
    workspaceId: randomUUID(),
    mapId: randomUUID(),
    sam: randomUUID(),
    ana: randomUUID(),
    mia: randomUUID(),
  };
  const { workspaceId, mapId } = ids;
  const calendar = { zone: 'UTC', days: [1, 2, 3, 4, 5], from: '00:00', to: '02:00', holidays: [] };
  await pool.query(`insert into workspaces (id, name, calendar) values ($1, 'Measured', $2)`, [workspaceId, calendar]);
  for (const name of ['sam', 'ana', 'mia'] as const)
    await pool.query('insert into people (id, workspace_id, name, email) values ($1, $2, $3, $4)', [
      ids[name],
      workspaceId,
      name,
      `${name}@example.com`,
    ]);
  await pool.query(
    `insert into maps (id, workspace_id, slug, title, published_version) values ($1, $2, 'intake', 'Intake', 2)`,
    [mapId, workspaceId],
  );
  const versions = [randomUUID(), randomUUID()];
  for (const [n, id] of versions.entries())
    await pool.query(
      `insert into map_versions (id, workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, $3, $4, $5, $6, 'x')`,
      [id, workspaceId, mapId, n + 1, source, JSON.stringify(pipeline)],
    );
  for (let copy = 0; copy < COPIES; copy++) {
    for (const story of stories) await writeCase(pool, ids, versions[(story.version ?? 2) - 1]!, story);
    await writeOpen(pool, ids, versions[1]!, copy);
  }
  await writeSaved(pool, ids);
  return ids;
}

async function writeCase(pool: pg.Pool, ids: FixtureIds, versionId: string, story: CaseStory): Promise<void> {
  const start = period.from.getTime() + (story.day ?? 1) * DAY;
  const at = (minute: number): Date => new Date(start + minute * MINUTE);
  const { rows } = await pool.query<{ id: string }>(
    `insert into cases (workspace_id, map_id, map_version_id, title, status, state, created_at, finished_at)
     values ($1, $2, $3, $4, $5, '{"tokens":[]}', $6, $7) returning id`,
    [ids.workspaceId, ids.mapId, versionId, story.name, story.status ?? 'done', at(0), at(story.ends)],
  );
  const caseId = rows[0]!.id;
  for (const [n, line] of story.lines.entries()) {
    const { minute, event, records } = readLine(line);
    await pool.query(
      'insert into case_events (case_id, seq, workspace_id, at, event, records) values ($1, $2, $3, $4, $5, $6)',
      [caseId, n + 1, ids.workspaceId, at(minute), JSON.stringify(event), JSON.stringify(records)],
    );
  }
  for (const [n, ask] of (story.asks ?? []).entries()) await writeAsk(pool, ids, caseId, `a${n + 1}`, ask, at);
  for (const { kind, daysAfter, cost, takenBack } of story.marks ?? [])
    await pool.query(
      `insert into case_marks (id, workspace_id, case_id, kind, at, text, cost, by_id, taken_back_at)
       values ($1, $2, $3, $4, $5, 'It was wrong.', $6, $7, $8)`,
      [
        randomUUID(),
        ids.workspaceId,
        caseId,
        kind,
        new Date(+at(story.ends) + daysAfter * DAY),
        cost,
        ids.sam,
        takenBack ? new Date() : null,
      ],
    );
}

/** One G1 as a test, and how saved cases went, twice. */
async function writeSaved(pool: pg.Pool, { workspaceId, mapId }: FixtureIds): Promise<void> {
  await pool.query(
    `insert into saved_cases (id, workspace_id, map_id, name, trigger, answers, must, case_id, added_at)
     select $1, $2, $3, 'A G1', '{}', '{}', '{}', min(id), $4 from cases where workspace_id = $2 and title = 'G1'`,
    [randomUUID(), workspaceId, mapId, new Date(period.from.getTime() + 2.5 * DAY)],
  );
  const results = (n: number, passed: number, addedAt: string) =>
    Array.from({ length: n }, (_, nth) => ({ addedAt, passed: nth < passed }));
  const [recent, old] = ['2026-02-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'];
  const runs = [
    { day: -2, of: results(10, 10, recent) },
    { day: 8, of: [...results(12, 9, recent), ...results(10, 8, old)] },
  ];
  for (const { day, of } of runs)
    await pool.query(
      'insert into saved_case_runs (id, workspace_id, map_id, version, at, results) values ($1, $2, $3, 2, $4, $5)',
      [randomUUID(), workspaceId, mapId, new Date(period.from.getTime() + day * DAY), JSON.stringify(of)],
    );
}

/** What the AI step had made, and what a person made of it. */
const letter = 'Thank you for your message. We have booked the amount and will write again on Monday.';
const made = { queue: 'billing', amount: { amount: '5.00', currency: 'USD' }, letter };
const edits: Record<string, object> = {
  same: { queue: 'billing', amount: { currency: 'USD', amount: '5.00' }, letter },
  light: { queue: 'billing', letter: letter.replace('Monday', 'Tuesday') },
  other: { queue: 'access' },
};

function readLine(line: string) {
  const [head = '', tail = ''] = line.split(' | ');
  const [minute = '0', kind = '', step, cost] = head.split(' ');
  const facts =
    cost === undefined
      ? {}
      : { cost: cost === 'unknown' ? 'cost unknown' : `$${Number(cost).toFixed(6)} by the list prices` };
  const ran = kind.startsWith('step_');
  const event = {
    kind,
    ...(ran && { step, facts }),
    ...(kind === 'step_succeeded' && { output: made }),
    ...(kind === 'step_failed' && { failure: { code: 'forbidden', message: 'No.' } }),
  };
  const records = tail.split(', ').map((spelled) => {
    const [type, at, ask] = spelled.split(':');
    const data = { ...(ask && { ask }), ...(type === 'answered' && step && edits[step] && { edits: edits[step] }) };
    return { type, text: spelled, ...(at && { step: at }), data };
  });
  return { minute: Number(minute), event, records };
}

async function writeAsk(
  pool: pg.Pool,
  ids: FixtureIds,
  caseId: string,
  askId: string,
  ask: AskLine,
  at: (minute: number) => Date,
): Promise<void> {
  const { workspaceId, mapId, sam } = ids;
  await pool.query(
    `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, rule, state, question, evidence, choices, owner_id,
                       holder_id, level, opened_at, deadline, answer_within_ms, answered_by, answered_at, choice)
     values ($1, $2, $3, $4, $5, $6, $7, 'answered', 'Right?', '{}', $8, $9, $9, $10, $11, $12, 7200000, $13, $14, $15)`,
    [
      caseId,
      askId,
      workspaceId,
      mapId,
      ask.kind,
      ask.step,
      ask.rule ?? null,
      JSON.stringify(choices),
      sam,
      ask.level ?? 'owner',
      at(ask.opened),
      at(ask.deadline ?? ask.opened + 120),
      ids[ask.by],
      at(ask.answered),
      ask.choice,
    ],
  );
  if (ask.looked !== undefined)
    await look(
      pool,
      workspaceId,
      ids[ask.by],
      `case ${caseId}, question ${askId}: Right?`,
      at(ask.answered - ask.looked),
    );
}

async function look(pool: pg.Pool, workspaceId: string, who: string, target: string, at: Date): Promise<void> {
  await pool.query(
    `insert into audit_log (workspace_id, at, actor_id, actor, action, target, hash) values ($1, $2, $3, 'x', 'ask_seen', $4, '')`,
    [workspaceId, at, who, target],
  );
}

async function writeOpen(
  pool: pg.Pool,
  { workspaceId, mapId, sam }: FixtureIds,
  versionId: string,
  copy: number,
): Promise<void> {
  for (const age of [10, 20, 30, 40, 50]) {
    const { rows } = await pool.query<{ id: string }>(
      `insert into cases (workspace_id, map_id, map_version_id, status, state, created_at)
       values ($1, $2, $3, 'stopped', '{"tokens":[]}', $4) returning id`,
      [workspaceId, mapId, versionId, new Date(period.to.getTime() - age * MINUTE)],
    );
    if (age < 50) continue;
    await pool.query(
      `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, question, evidence, choices, owner_id, holder_id,
                         opened_at, deadline, answer_within_ms)
       values ($1, 'a1', $2, $3, 'task', 'call', 'Call?', '{}', '[]', $4, $4, $5, $6, 600000)`,
      [
        rows[0]!.id,
        workspaceId,
        mapId,
        sam,
        new Date(period.to.getTime() - age * MINUTE),
        new Date(+period.to - 5 * MINUTE),
      ],
    );
  }
  await pool.query(
    `insert into set_aside_events (workspace_id, map_id, connector, event, event_id, data, reason, received_at)
     values ($1, $2, 'webhook', 'received', $4, '{}', 'no key', $3)`,
    [workspaceId, mapId, new Date(period.from.getTime() + MINUTE), `x${copy}`],
  );
}
