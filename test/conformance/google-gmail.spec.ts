import gmail from '@baton/plugin-google-gmail';
import type { PollTrigger } from '@baton/plugin-sdk';
import { describeGoogle } from './google.checks.ts';

const own = 'baton@harborandpine.example';
const letter = { to: [own], subject: 'x', text: 'y' };

describeGoogle({
  connector: gmail,
  file: 'google/gmail.v1.json',
  numbersAsText: 0,
  more: async ({ line, run }) => {
    const content = Buffer.alloc(800_000).toString('base64');
    const large = { ...letter, attachments: [{ name: 'a.bin', type: 'application/octet-stream', content }] };
    const { id } = (await run('send_message', large)) as { id: string };
    await run('create_draft', large);
    await run('get_attachment', { message: id, part: '1' });
    await run('reply', { message: id, text: 'z', to_all: true });
    await run('label_message', { message: id, label: 'A new one' });
    for (const { poll } of Object.values(gmail.triggers) as PollTrigger[]) {
      const { cursor } = await poll(line().context(), { cursor: undefined, params: {} });
      await run('send_message', letter);
      await poll(line().context(), { cursor, params: {} });
      let now = { cursor: { ...(cursor as object), history: '7' } as unknown, more: true };
      for (let rounds = 0; now.more && rounds < 5; rounds++) now = await poll(line().context(), { ...now, params: {} });
    }
  },
});
