import drive from '@baton/plugin-google-drive';
import type { PollTrigger } from '@baton/plugin-sdk';
import { describeGoogle } from './google.checks.ts';

const email = 'neil@abbottprint.example';

describeGoogle({
  connector: drive,
  file: 'google/drive.v3.json',
  numbersAsText: 22,
  inputs: {
    // Taken away once, it cannot be taken away again.
    unshare_file: async ({ run }) => {
      await run('share_file', { file: '1Contract-07', email });
      return { file: '1Contract-07', email };
    },
  },
  more: async ({ line, run }) => {
    await run('find_files', { text: "Rosa's", shared_drive: '0Drive-operations', kind: 'pdf', most: 2 });
    await run('download_file', { file: '1Notes', as: 'docx' });
    await run('share_file', { file: '1Contract-08', email, may: 'write' });
    await run('share_file', { file: '1Contract-08', email, may: 'comment' });
    for (const { poll } of Object.values(drive.triggers) as PollTrigger[]) {
      const params = { shared_drive: '0Drive-operations' };
      const { cursor } = await poll(line().context(), { cursor: undefined, params });
      await run('rename_file', { file: '1Contract-09', name: `Renamed ${Math.random()}` });
      await poll(line().context(), { cursor, params });
    }
  },
});
