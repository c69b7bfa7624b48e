import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * Fifteen small histories of one map, written as data. Minutes count from the beginning of each case.
 *
 * | case  | what happens                                                            | total | with people | machine | hands-on of people  |
 * | ----- | ----------------------------------------------------------------------- | ----- | ----------- | ------- | ------------------- |
 * | A x 3 | sorted, booked                                                          |     3 |           0 |       3 | 0                   |
 * | B x 3 | unsure after sorting; Sam lets it pass after 30, looked 6 before        |    34 |          30 |     2+2 | 6                   |
 * | C     | unsure; Sam is late, Ana (backup) corrects it after 198, looked for 10  |   204 |         198 |     2+4 | 10                  |
 * | D     | unsure; Sam has it sorted again after 10, looked for 4                  |    15 |          10 |   2+1+2 | 4                   |
 * | E     | Sam copies (60, no look: the map says 10), an hour outside, again (10)  |   133 |       60+10 |     1+2 | 10 + 6              |
 * | F     | a call that only Mia, the map's owner, makes after 500; nobody looked   |   501 |         500 |       1 | not known           |
 * | G x 3 | booking fails; Sam has it tried again after 10, looked for 3            |    14 |          10 |   1+1+2 | 3                   |
 * | H     | legal words before sorting; Sam ends it after 20, looked for 5          |    20 |          20 |       0 | 5                   |
 * | I     | sorted by a model of unknown price, booked                              |     2 |           0 |       2 | 0                   |
 *
 * Every sorting costs $0.10, but in I. Beside them five open cases, 10 to 50 minutes old at the end; the oldest has a
 * question to Sam that is overdue. One message became no case. B, C and D show what the AI step had made.
 */
export const period = { from: new Date('2026-03-02T00:00:00Z'), to: new Date('2026-03-16T00:00:00Z') };

export interface FixtureIds {
  workspaceId: string;
  mapId: string;
  sam: string;
  ana: string;
  mia: string;
}

const MINUTE = 60_000;

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
    book: step('book', 'action'),
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

interface AskLine {
  kind: string;
  step: string;
  rule?: string;
  opened: number;
  answered: number;
  choice: string;
  by: 'sam' | 'ana' | 'mia';
  level?: string;
  deadline?: number;
  /** Minutes before the answer at which whoever answered had looked. */
  looked?: number;
}

interface CaseStory {
  name: string;
  /** `minute event step | record:step:ask, ...` */
  lines: string[];
  ends: number;
  status?: string;
  version?: number;
  day?: number;
  asks?: AskLine[];
}

const unsure = { kind: 'stop', step: 'sort', rule: 'unsure', opened: 2 } as const;
const again = (name: string): CaseStory => ({
  name,
  lines: [
    '0 case_started | case_started, step_entered:sort',
    '1 step_succeeded sort 0.1 | step_done:sort, step_entered:book',
    '2 step_failed book | step_failed:book, stopped:book:a1',
    '12 ask_answered | answered:book:a1, step_entered:book',
    '14 step_succeeded book | step_done:book, ended',
  ],
  ends: 14,
  asks: [{ kind: 'failure', step: 'book', opened: 2, answered: 12, choice: 'again', by: 'sam', looked: 3 }],
});
const plain = (name: string, version: number, cost: string, ends: number): CaseStory => ({
  name,
  version,
  day: 8,
  lines: [
    '0 case_started | case_started, step_entered:sort',
    `1 step_succeeded sort ${cost} | step_done:sort, step_entered:book`,
    `${ends} step_succeeded book | step_done:book, ended`,
  ],
  ends,
});
const passed = (name: string): CaseStory => ({
  name,
  lines: [
    '0 case_started | case_started, step_entered:sort',
    '2 step_succeeded sort 0.1 | stopped:sort:a1',
    // the page sends every box, also the unchanged ones
    '32 ask_answered same | answered:sort:a1, step_done:sort, step_entered:book',
    '34 step_succeeded book | step_done:book, ended',
  ],
  ends: 34,
  asks: [{ ...unsure, answered: 32, choice: 'go', by: 'sam', looked: 6 }],
});

const stories: CaseStory[] = [
  plain('A1', 1, '0.1', 3),
  plain('A2', 1, '0.1', 3),
  plain('A3', 1, '0.1', 3),
  passed('B1'),
  passed('B2'),
  passed('B3'),
  {
    name: 'C',
    lines: [
      '0 case_started | case_started, step_entered:sort',
      '2 step_succeeded sort 0.1 | stopped:sort:a1',
      '122 timer_fired | passed_on:sort',
      '200 ask_answered other | answered:sort:a1, step_done:sort, step_entered:book',
      '204 step_succeeded book | step_done:book, ended',
    ],
    ends: 204,
    asks: [{ ...unsure, answered: 200, choice: 'fix', by: 'ana', level: 'backup', deadline: 242, looked: 10 }],
  },
  {
    name: 'D',
    lines: [
      '0 case_started | case_started, step_entered:sort',
      '2 step_succeeded sort 0.1 | stopped:sort:a1',
      '12 ask_answered | answered:sort:a1, step_entered:sort',
      '13 step_succeeded sort 0.1 | step_done:sort, step_entered:book',
      '15 step_succeeded book | step_done:book, ended',
    ],
    ends: 15,
    asks: [{ ...unsure, answered: 12, choice: 'again', by: 'sam', looked: 4 }],
  },
  {
    name: 'E',
    lines: [
      '0 case_started | case_started, step_entered:sort',
      '1 step_succeeded sort 0.1 | step_done:sort, step_entered:copy, task_opened:copy:a1',
      '61 ask_answered | answered:copy:a1, step_done:copy, step_entered:reply, waiting:reply',
      '121 message_received reply | wait_over:reply, step_done:reply, step_entered:copy, task_opened:copy:a2',
      '131 ask_answered | answered:copy:a2, step_done:copy, step_entered:book',
      '133 step_succeeded book | step_done:book, ended',
    ],
    ends: 133,
    asks: [
      { kind: 'task', step: 'copy', opened: 1, answered: 61, choice: 'go', by: 'sam' },
      { kind: 'task', step: 'copy', opened: 121, answered: 131, choice: 'go', by: 'sam', looked: 6 },
    ],
  },
  {
    name: 'F',
    status: 'declined',
    lines: [
      '0 case_started | case_started, step_entered:sort',
      '1 step_succeeded sort 0.1 | step_done:sort, step_entered:call, task_opened:call:a1',
      '501 ask_answered | answered:call:a1, step_done:call, ended',
    ],
    ends: 501,
    asks: [
      {
        kind: 'task',
        step: 'call',
        opened: 1,
        answered: 501,
        choice: 'go',
        by: 'mia',
        level: 'map_owner',
        deadline: 601,
      },
    ],
  },
  again('G1'),
  again('G2'),
  again('G3'),
  {
    name: 'H',
    status: 'cancelled',
    lines: [
      '0 case_started | case_started, step_entered:sort, stopped:sort:a1',
      '20 ask_answered | answered:sort:a1, cancelled',
    ],
    ends: 20,
    asks: [{ kind: 'stop', step: 'sort', rule: 'legal', opened: 0, answered: 20, choice: 'end', by: 'sam', looked: 5 }],
  },
  plain('I', 2, 'unknown', 2),
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
  await pool.query(`insert into workspaces (id, name) values ($1, 'Measured')`, [workspaceId]);
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
  for (const story of stories) await writeCase(pool, ids, versions[(story.version ?? 2) - 1]!, story);
  await writeOpen(pool, ids, versions[1]!);
  return ids;
}

async function writeCase(pool: pg.Pool, ids: FixtureIds, versionId: string, story: CaseStory): Promise<void> {
  const start = period.from.getTime() + (story.day ?? 1) * 24 * 60 * MINUTE;
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
}

/** What the AI step had made, and what a person made of it. */
const made = { queue: 'billing', amount: { amount: '5.00', currency: 'USD' } };
const edits: Record<string, object> = {
  same: { queue: 'billing', amount: { currency: 'USD', amount: '5.00' } },
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

async function writeOpen(pool: pg.Pool, { workspaceId, mapId, sam }: FixtureIds, versionId: string): Promise<void> {
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
     values ($1, $2, 'webhook', 'received', 'x', '{}', 'no key', $3)`,
    [workspaceId, mapId, new Date(period.from.getTime() + MINUTE)],
  );
}
