import type { DraftView } from '@baton/contract';
import { newMapText } from '@baton/process-maps/edit';
import { expect, test } from '@jest/globals';
import { noAnswer, Refusal } from '../../api/problem.ts';
import { createEditing } from '../editing-store.ts';
import { DraftSaver, type SaveState } from './draft-saver.ts';
import type { KeptText } from './kept-text.ts';

const first = newMapText({ title: 'Refund', starts: 'Asked', ends: 'Paid', people: ['Ana', 'Ben'], current: false });

/** A server that holds one draft, as the real one does, and can be unplugged. */
function fakeServer() {
  const server = {
    source: first,
    revision: 1,
    offline: false,
    save: async (source: string, revision: number) => {
      if (server.offline) throw noAnswer();
      if (revision !== server.revision)
        throw new Refusal({ status: 409, code: 'draft_changed', message: 'Ben saved.' });
      Object.assign(server, { source, revision: revision + 1 });
      return { revision: server.revision };
    },
    read: async () =>
      ({ source: server.source, revision: server.revision, changedBy: { id: 'b', name: 'Ben' } }) as DraftView,
  };
  return server;
}

function open(server: ReturnType<typeof fakeServer>) {
  const store = createEditing(server.source)!;
  const kept: { now: KeptText | null } = { now: null };
  const states: SaveState[] = [];
  const ports = {
    save: server.save,
    read: server.read,
    keep: (one: KeptText | null) => void (kept.now = one),
    changed: (one: SaveState) => void states.push(one),
  };
  const saver = new DraftSaver(store, ports, { text: server.source, revision: server.revision });
  const rename = (path: string[], title: string) =>
    store.getState().do({ do: 'set', title: 'Rename', values: [{ path: [...path, 'title'], value: title }] });
  return { store, saver, kept, states, rename, last: () => states.at(-1) };
}

test('changes of two people at different places are both saved', async () => {
  const server = fakeServer();
  const [ana, ben] = [open(server), open(server)];
  ana.rename(['trigger'], 'A customer asks');
  ben.rename(['steps', 'finished'], 'The money is back');
  expect(await ben.saver.flush()).toBe(true);
  await ana.saver.flush();
  expect(await ana.saver.flush()).toBe(true);
  expect(server.source).toContain('A customer asks');
  expect(server.source).toContain('The money is back');
  expect(ana.last()).toEqual({ state: 'saved' });
  [ana, ben].forEach(({ saver }) => saver.end());
});

test.each(['mine', 'theirs'] as const)(
  'at the same place the person decides (%s), and nothing else of either is lost',
  async (whose) => {
    const server = fakeServer();
    const [ana, ben] = [open(server), open(server)];
    ana.rename([], 'Ana’s name');
    ana.rename(['trigger'], 'A customer asks');
    ben.rename([], 'Ben’s name');
    ben.rename(['steps', 'finished'], 'The money is back');
    await ben.saver.flush();
    await ana.saver.flush();
    expect(ana.last()).toEqual({ state: 'in_conflict', by: 'Ben', places: 1 });
    expect(await ana.saver.flush()).toBe(false);
    expect(server.source).toContain('Ben’s name');
    ana.saver.settle(whose);
    await ana.saver.flush();
    await new Promise((done) => setTimeout(done));
    expect(server.source).toContain(whose === 'mine' ? 'Ana’s name' : 'Ben’s name');
    expect(server.source).toContain('A customer asks');
    expect(server.source).toContain('The money is back');
    [ana, ben].forEach(({ saver }) => saver.end());
  },
);

test('without a connection the text is kept in the browser, and saved when the connection is back', async () => {
  const server = fakeServer();
  const ana = open(server);
  server.offline = true;
  ana.rename([], 'Refund by phone');
  expect(await ana.saver.flush()).toBe(false);
  expect(ana.last()).toMatchObject({
    state: 'not_saved',
    why: expect.stringContaining('cannot be reached') as unknown,
  });
  expect(ana.kept.now).toMatchObject({
    text: expect.stringContaining('Refund by phone') as unknown,
    base: first,
    revision: 1,
  });
  server.offline = false;
  expect(await ana.saver.flush()).toBe(true);
  expect([server.source, ana.kept.now]).toEqual([ana.store.getState().text, null]);
  ana.saver.end();
});
