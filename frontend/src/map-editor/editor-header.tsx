import type { DraftView } from '@baton/contract';
import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconRoute, IconTable } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EditSearch } from '../app/search-params.ts';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './editor.module.css';
import { useEditing, useEditingStore } from './use-editing.ts';

const tabs = [
  { value: 'current', label: 'Current' },
  { value: 'redesigned', label: 'Redesigned' },
  { value: 'compare', label: 'Compare' },
];

interface Props {
  slug: string;
  title: string;
  tab: NonNullable<EditSearch['tab']>;
  sample?: boolean;
  note?: ReactNode;
  children?: ReactNode;
}

/** Which map this is, its three sides, and what can be done with it. */
export function EditorHeader({ slug, title, tab, sample = false, note, children }: Props) {
  const navigate = useNavigate();
  return (
    <PageHeader
      title={
        <>
          <Link to="/maps">Maps</Link>
          <span className={styles.slash}> / </span>
          <Link to="/maps/$slug" params={{ slug }} className={styles.mapLink}>
            {title}
          </Link>
        </>
      }
      note={
        <span className={styles.beside}>
          <SegmentedControl
            aria-label="Side of the map"
            data={tabs}
            value={tab}
            onChange={(to) =>
              void navigate({ to: '/maps/$slug/edit', params: { slug }, search: { tab: to as EditSearch['tab'] } })
            }
          />
          {note}
        </span>
      }
      sample={sample}
    >
      {children}
    </PageHeader>
  );
}

/** Undo, redo, picture or table. */
export function EditorTools({ slug, side }: Pick<DraftView, 'slug' | 'side'>) {
  const store = useEditingStore();
  const undoTitle = useEditing((state) => state.undoTitle);
  const redoTitle = useEditing((state) => state.redoTitle);
  const navigate = useNavigate();
  const { view } = useSearch({ from: '/signed-in/maps/$slug/edit' });
  return (
    <>
      <Tooltip label={undoTitle ? `Undo: ${undoTitle}` : 'Nothing to undo'}>
        <ActionIcon
          size="lg"
          className={styles.drawing!}
          aria-label="Undo"
          aria-keyshortcuts="Control+Z"
          data-disabled={undoTitle === undefined}
          onClick={() => store.getState().undo()}
        >
          <IconArrowBackUp size={19} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoTitle ? `Redo: ${redoTitle}` : 'Nothing to redo'}>
        <ActionIcon
          size="lg"
          className={styles.drawing!}
          aria-label="Redo"
          aria-keyshortcuts="Control+Shift+Z"
          data-disabled={redoTitle === undefined}
          onClick={() => store.getState().redo()}
        >
          <IconArrowForwardUp size={19} />
        </ActionIcon>
      </Tooltip>
      <Button
        leftSection={view ? <IconRoute size={16} /> : <IconTable size={16} />}
        onClick={() =>
          void navigate({
            to: '/maps/$slug/edit',
            params: { slug },
            search: { tab: side, ...(view ? {} : { view: 'outline' as const }) },
          })
        }
      >
        {view ? 'Picture' : 'Outline'}
      </Button>
    </>
  );
}
