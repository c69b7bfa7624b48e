import { Modal, Tooltip } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { noticesQuery, readNotices } from '../api/notices.ts';
import navigation from '../app/shell/navigation.module.css';
import { When } from '../ui/when.tsx';
import { NoticeSettings } from './notice-settings.tsx';
import styles from './notices.module.css';

/** What I was told: questions that are mine now, that went to others, whose time is nearly over, and answers of colleagues. */
export function NoticesBell({ folded }: { folded: boolean }) {
  const queries = useQueryClient();
  const { data } = useQuery(noticesQuery);
  const [opened, setOpened] = useState(false);
  const read = useMutation({
    mutationFn: readNotices,
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  const [latest] = data?.notices ?? [];
  const close = () => {
    setOpened(false);
    if (latest && data && data.unread > 0) read.mutate(latest.id);
  };
  const unread = data?.unread ?? 0;
  return (
    <>
      <Tooltip label="Notices" position="right" disabled={!folded}>
        <button type="button" className={`${navigation.link} ${styles.bell}`} onClick={() => setOpened(true)}>
          <IconBell size={20} stroke={1.7} aria-hidden="true" />
          <span className={navigation.name}>Notices</span>
          {unread > 0 ? (
            <span className={navigation.count}>
              {unread > 99 ? '99+' : unread}
              <span className="visually-hidden"> new</span>
            </span>
          ) : null}
        </button>
      </Tooltip>
      <Modal opened={opened} onClose={close} title="Notices" closeButtonProps={{ 'aria-label': 'Close' }}>
        {data && data.notices.length > 0 ? (
          <ul className={styles.list}>
            {data.notices.map(({ id, kind, text, caseId, askId, at, read: wasRead }) => (
              <li key={id} className={styles.notice} data-new={!wasRead || undefined}>
                {caseId && askId ? (
                  <Link to="/exceptions/$caseId/$askId" params={{ caseId, askId }} search onClick={close}>
                    {text}
                  </Link>
                ) : caseId ? (
                  <Link to="/cases/$caseId" params={{ caseId }} onClick={close}>
                    {text}
                  </Link>
                ) : kind === 'brief' || kind === 'review' ? (
                  <Link to={`/${kind}`} onClick={close}>
                    {text}
                  </Link>
                ) : (
                  text
                )}
                <span className={styles.when}>
                  {wasRead ? '' : 'New, '}
                  <When at={at} />
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>You were told nothing yet. Questions that become yours, or go to somebody else, are told here.</p>
        )}
        {opened ? <NoticeSettings /> : null}
      </Modal>
    </>
  );
}
