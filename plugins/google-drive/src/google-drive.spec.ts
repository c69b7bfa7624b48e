import { expect, test } from '@jest/globals';
import type { PollTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import fc from 'fast-check';
import drive from './index.ts';
import { quoted } from './query.ts';
import { readSearch } from './stand-in/search.ts';

const folder = '0Folder-contracts';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const call = (line: VendorLine, name: string, input: object, key = `made:${line.calls.length}`) =>
  drive.actions[name]!.run(line.context({ key }), input);

const upload = (line: VendorLine, input: object = {}) =>
  call(line, 'upload_file', {
    name: 'N.txt',
    folder,
    type: 'text/plain',
    content: base64('hello'),
    ...input,
  }) as Promise<{
    id: string;
  }>;

const created: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push(`created:${(await upload(line)).id}`);
  return ids;
};

/** Files made long ago, and changed now: the stand-in takes what it is told about a file. */
const changed: PollFixture['happen'] = async (line, count) => {
  const headers = { authorization: 'Bearer sandbox-google-drive-access' };
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const about = JSON.stringify({
      name: `Old ${line.calls.length}`,
      parents: [folder],
      createdTime: '2026-10-01T09:00:00.000Z',
    });
    const sent = { method: 'POST', headers, body: about };
    const made = await line.context({ key: '' }).fetch('https://www.googleapis.com/drive/v3/files', sent);
    const { id } = (await made.json()) as { id: string };
    const [change] = await line.store.list('change', { file: id });
    ids.push(`changed:${id}:${String(change!.data['time'])}`);
  }
  return ids;
};

test('keeps the contract', async () => {
  const params = { folder };
  const { results, leftOut } = await checkConnector(drive, {
    polls: { new_file: { params, happen: created }, file_changed: { params, happen: changed } },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([]);
}, 300_000);

test('any bytes come back as they were put there', async () => {
  const line = new VendorLine(drive);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      const content = Buffer.from(bytes).toString('base64');
      const { id } = await upload(line, { content, type: 'application/octet-stream' });
      const got = await call(line, 'download_file', { file: id });
      expect(got).toMatchObject({ content, bytes: bytes.length });
    }),
    { numRuns: 50 },
  );
});

test('half a file, or another one, is not taken for it', async () => {
  const line = new VendorLine(drive);
  const { id } = await upload(line);
  for (const body of ['hell', 'HELLO', '<html>Please sign in</html>']) {
    line.failAt(1, { kind: 'answer', status: 200, body, type: 'text/plain' });
    await expect(call(line, 'download_file', { file: id })).rejects.toMatchObject({ code: 'vendor_down' });
    line.mend();
  }
});

test('a document of Google is turned into what others read; a folder cannot be read', async () => {
  const line = new VendorLine(drive);
  await expect(call(line, 'download_file', { file: '1Notes', as: 'docx' })).resolves.toMatchObject({
    name: 'Notes of the week.docx',
    type: expect.stringContaining('wordprocessingml'),
  });
  await expect(call(line, 'download_file', { file: folder })).rejects.toMatchObject({ code: 'invalid_input' });
});

test.each([
  [{ content: 'not base64!' }, 'expected base64'],
  [{ content: 'A'.repeat(8_000_000) }, 'at most 5 MB'],
  [{ type: 'text/plain\r\nX-Injected: 1' }, 'expected a type'],
  [{ name: '../secrets' }, 'without slashes'],
])('%#: an upload that cannot be right is refused before anything is sent', async (input, words) => {
  const line = new VendorLine(drive);
  await expect(upload(line, input)).rejects.toMatchObject({ message: expect.stringContaining(words) });
  expect(line.calls).toEqual([]);
});

test('no text ends the quotes of a search', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, other) => {
      const fits = readSearch(`name contains ${quoted(name)} and trashed = false`)!;
      expect(fits({ name, trashed: false })).toBe(true);
      expect(fits({ name, trashed: true })).toBe(false);
      expect(fits({ name: other })).toBe(other.toLowerCase().includes(name.toLowerCase()));
    }),
  );
});

test('a name with quotes is found, and finds nothing else', async () => {
  const line = new VendorLine(drive);
  const name = "Rosa's ' or trashed = true \\.txt".replaceAll('\\', '');
  const { id } = await upload(line, { name });
  await expect(call(line, 'find_files', { name })).resolves.toMatchObject({ files: [{ id }] });
});

test('somebody who could open a file before still can after an undo, and it is said', async () => {
  const line = new VendorLine(drive);
  const { run, undo } = drive.actions['share_file']!;
  const first = { file: '1Contract-01', email: 'pawel@nowakpaving.example', may: 'read' };
  const made = await run(line.context(), first);
  const again = await run(line.context(), { ...first, may: 'write' });
  expect(again).toEqual({ permission: (made as { permission: string }).permission, is_new: false });
  await expect(undo!(line.context(), { input: first, output: again })).rejects.toMatchObject({ code: 'conflict' });
  await undo!(line.context(), { input: first, output: made });
  await expect(call(line, 'list_access', { file: '1Contract-01' })).resolves.toMatchObject({
    access: [{ role: 'owner' }],
  });
});

test('sharing is taken away from one address alone; nobody takes it from the owner', async () => {
  const line = new VendorLine(drive);
  await call(line, 'share_file', { file: '1Contract-02', email: 'pawel@nowakpaving.example' });
  await call(line, 'share_file', { file: '1Contract-02', email: 'neil@abbottprint.example', may: 'comment' });
  const stop = () => call(line, 'unshare_file', { file: '1Contract-02', email: 'Pawel@nowakpaving.example' });
  await expect(stop()).resolves.toEqual({ had_access: true });
  await expect(stop()).resolves.toEqual({ had_access: false });
  const { access } = (await call(line, 'list_access', { file: '1Contract-02' })) as { access: { role: string }[] };
  expect(access.map(({ role }) => role)).toEqual(['owner', 'commenter']);
  const owned = { file: '1Contract-02', email: 'baton@harborandpine.example' };
  await expect(call(line, 'share_file', owned)).rejects.toMatchObject({ code: 'conflict' });
});

test('what was made is undone into the trash, and still found as made', async () => {
  const line = new VendorLine(drive);
  const { run, find, undo } = drive.actions['create_folder']!;
  const input = { name: 'Once' };
  const output = await run(line.context({ key: 'once' }), input);
  await undo!(line.context(), { input, output });
  await expect(find!(line.context({ key: 'once' }), input)).resolves.toEqual(output);
  await expect(call(line, 'find_files', { name: 'Once' })).resolves.toMatchObject({ found: false });
});

test('a search that Google gave up is not an answer of “not there”', async () => {
  const line = new VendorLine(drive);
  const body = JSON.stringify({ files: [], incompleteSearch: true });
  line.failAt(0, { kind: 'answer', status: 200, body });
  await expect(drive.actions['create_folder']!.find!(line.context(), { name: 'x' })).rejects.toMatchObject({
    code: 'vendor_down',
  });
  line.failAt(0, { kind: 'answer', status: 200, body });
  await expect(call(line, 'find_files', { name: 'x' })).resolves.toMatchObject({ found: false, more: true });
});

test('a file outside the watched folder, or in the trash, starts nothing', async () => {
  const line = new VendorLine(drive);
  const { poll } = drive.triggers['new_file'] as PollTrigger;
  const mark = await poll(line.context(), { cursor: undefined, params: { folder } });
  await upload(line, { folder: '0Folder-invoices' });
  await call(line, 'trash_file', { file: (await upload(line)).id });
  const moved = await upload(line, { folder: '0Folder-invoices' });
  await call(line, 'move_file', { file: moved.id, folder });
  const got = await poll(line.context(), { cursor: mark.cursor, params: { folder } });
  expect(got.events.map(({ id }) => id)).toEqual([`created:${moved.id}`]);
});
