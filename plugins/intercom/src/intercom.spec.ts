import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { checkConnector } from '@baton/plugin-sdk/testing';
import intercom from './index.ts';
import { asNote, plainText } from './note.ts';

test('keeps the contract', async () => {
  const onTicket = (extra: object) => async (run: (action: string, input: unknown) => Promise<unknown>) => ({
    ticket_id: ((await run('create_ticket', { title: 'Hello' })) as { id: string }).id,
    ...extra,
  });
  const body = {
    type: 'notification_event',
    topic: 'conversation.user.created',
    created_at: 1_763_700_000,
    data: { item: { id: '1', created_at: 1_763_700_000, source: { body: '<p>Hello</p>' } } },
  };
  const { results, leftOut } = await checkConnector(intercom, {
    arrange: {
      tag_ticket: onTicket({ tag: 'billing' }),
      note_on_ticket: onTicket({ text: 'a note' }),
      draft_reply: async () => ({ conversation_id: '215001', text: 'a draft' }),
      assign: async () => ({ conversation_id: '215001', teammate: '991267502' }),
    },
    webhooks: {
      new_conversation: {
        raw: JSON.stringify(body),
        secret: { name: 'client_secret', value: 'secret-of-the-app' },
        sign: (raw, secret) => ({ 'x-hub-signature': `sha1=${createHmac('sha1', secret).update(raw).digest('hex')}` }),
      },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual(['new_conversation: replays, because the vendor signs no moment']);
}, 20_000);

test('a test ping and other topics start nothing', () => {
  const trigger = intercom.triggers['new_conversation']!;
  if (trigger.kind !== 'webhook') throw new Error('expected a webhook');
  const raw = Buffer.from(JSON.stringify({ topic: 'ping', created_at: 1, data: { item: { message: 'hi' } } }));
  expect(trigger.parse({ method: 'POST', url: '', headers: {}, raw, receivedAt: new Date() })).toEqual([]);
});

test('text written by anybody stays text in a note', () => {
  const hostile = '<img src=x onerror=alert(1)> & "quotes"\nsecond line\n\nsecond paragraph';
  const note = asNote(hostile, 'Baton reference 1:a:1');
  expect(note).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;<br>second line</p><p>second paragraph</p><p>Baton reference 1:a:1</p>',
  );
  expect(plainText(note)).toBe(`${hostile}\nBaton reference 1:a:1`.replace('line\n\nsecond', 'line\nsecond'));
});
