import type { NoticeChannel, NoticeKind, NoticeSettings as Settings } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { noticeSettingsQuery, setNotices, testNotices } from '../api/notices.ts';
import { sentenceOf } from '../api/problem.ts';
import styles from './notices.module.css';

const channelNames: Record<NoticeChannel, string> = { email: 'Mail', slack: 'Slack' };

const kindWords: [NoticeKind, string][] = [
  ['asked', 'A question is mine'],
  ['taken_over', 'A question became mine'],
  ['reminder', 'Its time is nearly over'],
  ['moved_on', 'A question of mine went to somebody else'],
  ['colleague_asked', 'A colleague asks me'],
  ['colleague_answered', 'A colleague has answered'],
  ['wait_reminder', 'Something is still waited for'],
  ['nearly_late', 'A promise comes near'],
  ['silent', 'A case has gone silent'],
  ['status', 'News of a case that I follow'],
  ['brief', 'The Monday brief is there'],
  ['review', 'The daily review of my maps'],
];

function Kinds({ settings, onChange }: { settings: Settings; onChange: (off: Settings['off']) => void }) {
  const { channels, off } = settings;
  const isOff = (kind: NoticeKind, channel: NoticeChannel) =>
    off.some((one) => one.kind === kind && one.channel === channel);
  const toggle = (kind: NoticeKind, channel: NoticeChannel) =>
    onChange(
      isOff(kind, channel)
        ? off.filter((one) => one.kind !== kind || one.channel !== channel)
        : [...off, { kind, channel }],
    );
  return (
    <table className={styles.kinds}>
      <thead>
        <tr>
          <th scope="col">Tell me when</th>
          {channels.map((channel) => (
            <th scope="col" key={channel}>
              {channelNames[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kindWords.map(([kind, words]) => (
          <tr key={kind}>
            <th scope="row">{words}</th>
            {channels.map((channel) => (
              <td key={channel}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={`${words}: ${channelNames[channel]}`}
                  checked={!isOff(kind, channel)}
                  onChange={() => toggle(kind, channel)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Test() {
  const test = useMutation({ mutationFn: testNotices });
  return (
    <div className={styles.test}>
      <Button size="xs" loading={test.isPending} onClick={() => test.mutate()}>
        Send me a test notice
      </Button>
      <span role="status">
        {test.isError ? sentenceOf(test.error) : null}
        {test.data?.results.map(({ channel, sent, sentence }) => (
          <span key={channel} className={styles.result} data-failed={!sent || undefined}>
            {channelNames[channel]}: {sent ? 'sent.' : sentence}
          </span>
        ))}
      </span>
    </div>
  );
}

/** What I am told by mail and chat. On the page everything is told. */
export function NoticeSettings() {
  const queries = useQueryClient();
  const { data } = useQuery(noticeSettingsQuery);
  const change = useMutation({
    mutationFn: setNotices,
    // Ticked at once; what the server says counts.
    onMutate: ({ off }) =>
      queries.setQueryData(noticeSettingsQuery.queryKey, (before) => (before ? { ...before, off } : before)),
    onSuccess: (settings) => queries.setQueryData(noticeSettingsQuery.queryKey, settings),
    onError: () => queries.invalidateQueries({ queryKey: noticeSettingsQuery.queryKey }),
  });
  if (!data) return null;
  return (
    <details className={styles.settings}>
      <summary>By mail and Slack</summary>
      {data.channels.length === 0 ? (
        <p>
          You are told on this page only. Once an admin connects a mail or Slack account, notices reach you there too.
        </p>
      ) : (
        <>
          <Kinds settings={data} onChange={(off) => change.mutate({ off })} />
          {change.isError ? <p role="alert">{sentenceOf(change.error)}</p> : null}
          <Test />
        </>
      )}
    </details>
  );
}
