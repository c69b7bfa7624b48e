import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runBaton, temporaryHome, type RealBaton } from '../start/real-baton.ts';
import { baton, type CliEnd } from './run-baton.ts';

let home: string;
let folder: string;
let server: RealBaton;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  home = temporaryHome();
  folder = mkdtempSync(path.join(os.tmpdir(), 'baton own '));
  server = await runBaton({ BATON_HOME: home, BATON_SAMPLE_COMPANY: 'off' });
  await server.ready();
  environment = { XDG_CONFIG_HOME: folder, BATON_HOME: home, PORT: String(server.port) };
});

afterAll(async () => {
  await server.stop('SIGTERM');
  for (const one of [home, folder]) rmSync(one, { recursive: true, force: true });
});

const good = (end: CliEnd): string => {
  expect({ code: end.code, err: end.err }).toEqual({ code: 0, err: '' });
  return end.out;
};

const map = `format: 1
id: visitor-book
title: Visitor to greeting
purpose: Every visitor is greeted by a named person.
function: operations
done_when: Somebody has greeted the visitor.
owner: { role: host, backup: host_backup }
roles:
  host: { title: Host }
  host_backup: { title: Second host }
lanes:
  - { id: visitor, title: Visitor, kind: outside }
  - { id: host, title: Host, kind: person, role: host }
trigger:
  title: Visitor came
  lane: visitor
  connector: webhook
  event: received
  with: { path: visitors }
  gives: visitor
  fields: { id: text, name: text }
  key: "= visitor.id"
  case_title: "{{ visitor.name }}"
  next: greet
steps:
  greet:
    title: Greet the visitor
    kind: person
    lane: host
    layer: judgment
    form: do
    question: "Please greet {{ visitor.name }}."
    owner: host
    backup: host_backup
    answer_within: PT1H
    next: greeted
  greeted: { title: Greeted, kind: end, lane: host, outcome: done, reason_code: greeted }
when_it_breaks: { owner: host, backup: host_backup, answer_within: PT4H }
`;

test('from an empty database to the first case in front of a named person, with the command line alone', async () => {
  expect(server.said().out).toContain('baton new-company');
  const made = good(
    await baton(['new-company', 'Roth Works', '--admin', 'Ines Roth', '--email', 'Ines@roth.example'], environment),
  );
  good(await baton(['sign-in', /http\S+/.exec(made)![0]], environment));
  const added = good(await baton(['add-person', 'kim@roth.example', '--name', 'Kim Adler', '--json'], environment));
  expect(JSON.parse(added)).toMatchObject({
    name: 'Kim Adler',
    roles: ['owner'],
    link: expect.stringMatching(/^http/),
  });

  const file = path.join(folder, 'visitor-book.yaml');
  writeFileSync(file, map);
  const publish = ['publish', file, '--note', 'First version'];
  expect(await baton(publish, environment)).toMatchObject({ code: 1, err: expect.stringMatching(/^Line \d+: .*\n$/) });
  const people = 'kim@roth.example,ines@roth.example';
  const roles = ['--role', `host=${people}`, `host_backup=${people.split(',').toReversed().join(',')}`];
  expect(good(await baton([...publish, ...roles], environment))).toContain('version 1');
  expect(good(await baton(publish, environment))).toContain('version 2');

  const prices = path.join(folder, 'prices.md');
  writeFileSync(prices, 'A visit costs nothing.');
  const pack = ['context-pack', prices, '--name', 'prices'];
  expect(await baton(pack, environment)).toMatchObject({ code: 2, err: expect.stringContaining('--owner') });
  expect(good(await baton([...pack, '--owner', 'kim@roth.example'], environment))).toContain('has version 1');
  writeFileSync(prices, 'A visit costs $1.');
  expect(good(await baton(pack, environment))).toContain('has version 2');

  const { address } = JSON.parse(good(await baton(['address', 'visitor-book', '--json'], environment))) as {
    address: string;
  };
  const answer = await fetch(address, { method: 'POST', body: '{"id":"1","name":"Rosa Lind"}' });
  expect(answer.status).toBe(202);
  expect(good(await baton(['cases'], environment))).toMatch(/Kim Adler .*Rosa Lind/);
});

test('whoever is deleted hands on what they have, and their name is nowhere', async () => {
  const asked = await baton(['delete-person', 'kim@roth.example'], environment);
  expect({ code: asked.code, out: asked.out }).toEqual({ code: 1, out: '' });
  expect(asked.err).toContain('1 open questions (1 to Ines Roth) and 2 roles');
  const done = JSON.parse(good(await baton(['delete-person', 'Kim@Roth.example', '--yes', '--json'], environment)));
  expect(done).toEqual({ name: 'Deleted person 1', given: 1, stillNamed: [] });
  expect(good(await baton(['cases'], environment))).toMatch(/Ines Roth .*Rosa Lind/);
});

test.each([
  [['delete-person', 'kim@roth.example', '--yes'], 1, /nobody has kim@roth.example/],
  [['delete-person', 'ines@roth.example', '--yes'], 1, /yourself/],
  [['add-person', 'no address', '--name', 'Kim Adler'], 2, /e-mail address/],
  [['add-person', 'ines@roth.example', '--name', 'Ines Adler'], 1, /already/],
  [['publish', 'no-such-file.yaml', '--note', 'First version'], 2, /no-such-file/],
  [['publish', 'README.md', '--note', 'First version'], 1, /baton check/],
  [['context-pack', 'no-such-file.md', '--name', 'prices'], 2, /no-such-file/],
  [['context-pack', 'README.md', '--name', 'No Name'], 2, /small letters/],
  [['address', 'no-such-map'], 1, /published map/],
  [['new-company', 'R', '--admin', 'Ines Roth', '--email', 'ines@roth.example'], 2, /name of the company/],
])('%j is refused in one sentence', async (args, code, reason) => {
  const end = await baton(args, environment);
  expect({ code: end.code, out: end.out }).toEqual({ code, out: '' });
  expect(end.err.trim()).toMatch(/^[^\n]+$/);
  expect(end.err).toMatch(reason);
});
