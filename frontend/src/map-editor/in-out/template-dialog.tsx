import { MapEditing } from '@baton/process-maps/edit';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { libraryQuery, librarySource } from '../../api/new-map.ts';
import { sentenceOf } from '../../api/problem.ts';
import { announce } from '../../app/announce/announce.ts';
import dialog from '../../app/shell/dialog.module.css';
import { Failed, Loading } from '../../ui/states.tsx';
import { useEditingStore } from '../use-editing.ts';
import styles from '../versions/versions-dialog.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** The maps that come with Baton, to take all steps of one into the draft. One undo takes them out again. */
export function TemplateDialog({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title="Insert the steps of a template"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {opened ? <Templates onClose={onClose} /> : null}
    </Modal>
  );
}

function Templates({ onClose }: Pick<Props, 'onClose'>) {
  const store = useEditingStore();
  const { data, error, refetch } = useQuery(libraryQuery);
  const insert = useMutation({
    mutationFn: librarySource,
    onSuccess: ({ source }) => {
      const from = MapEditing.open(source)?.draft;
      if (from && store.getState().do({ do: 'insert_map', from }))
        announce(
          `${Object.keys(from.steps).length} steps stand in the draft, not joined to yours yet. Undo takes them out.`,
        );
      onClose();
    },
  });
  if (error) return <Failed failure={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className={dialog.parts}>
      <p>Its steps, arrows, stop rules, and the lanes and roles that are missing here. Its trigger stays behind.</p>
      <ul className={styles.list}>
        {data.maps.map(({ id, title, purpose }) => (
          <li key={id}>
            <span className={styles.words}>
              <strong>{title}</strong>
              <span className={styles.quiet}>{purpose}</span>
            </span>
            <Button
              size="compact-sm"
              aria-label={`Insert the steps of “${title}”`}
              loading={insert.isPending && insert.variables === id}
              onClick={() => insert.mutate(id)}
            >
              Insert
            </Button>
          </li>
        ))}
      </ul>
      {insert.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(insert.error)}
        </p>
      ) : null}
    </div>
  );
}
