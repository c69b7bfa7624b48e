import type { ChildGroup } from '@baton/contract';

const counted = (count: number, words: string): string[] => (count > 0 ? [`${count} ${words}`] : []);

/** "12 of 247 have ended: 11 done, 1 declined. 2 wait for a person, 180 have not begun." */
export const groupWords = (group: ChildGroup): string => {
  const { total, ended, done, declined, cancelled, stopped, queued, waits } = group;
  const results = [...counted(done, 'done'), ...counted(declined, 'declined'), ...counted(cancelled, 'cancelled')];
  const open = [
    ...counted(stopped, stopped === 1 ? 'waits for a person' : 'wait for a person'),
    ...counted(queued, queued === 1 ? 'has not begun' : 'have not begun'),
  ];
  const first = `${ended} of ${total} ${total === 1 ? 'has' : 'have'} ended`;
  const after = open.length > 0 ? ` ${open.join(', ')}.` : '';
  const handed = waits ? '' : ' Handed over: this case does not wait.';
  return `${first}${results.length > 0 ? `: ${results.join(', ')}` : ''}.${after}${handed}`;
};
