import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { readVersion, versionsQuery } from '../../api/drafts.ts';
import { sentenceOf } from '../../api/problem.ts';
import { announce } from '../../app/announce/announce.ts';
import dialog from '../../app/shell/dialog.module.css';
import { Label } from '../../ui/label.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { When } from '../../ui/when.tsx';
import { useEditingStore } from '../use-editing.ts';
import styles from './versions-dialog.module.css';

interface Props {
  slug: string;
  opened: boolean;
  onClose: () => void;
}

/** Every version that was published, with its note. Restoring one puts it into the draft, and can be undone. */
export function VersionsDialog({ slug, opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title="Versions" closeButtonProps={{ 'aria-label': 'Close' }}>
      {opened ? <Versions slug={slug} onClose={onClose} /> : null}
    </Modal>
  );
}

function Versions({ slug, onClose }: Omit<Props, 'opened'>) {
  const store = useEditingStore();
  const { data, error, refetch } = useQuery(versionsQuery(slug));
  const restore = useMutation({
    mutationFn: (version: number) => readVersion(slug, version),
    onSuccess: ({ version, source }) => {
      store.getState().replaceText(source, `Restore version ${version}`);
      announce(`Version ${version} stands in the draft. Undo takes it back.`);
      onClose();
    },
  });
  if (error) return <Failed failure={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.versions.length === 0) return <p>No version was published yet. The draft is all there is.</p>;
  return (
    <div className={dialog.parts}>
      <ul className={styles.list}>
        {data.versions.map(({ version, note, publishedBy, publishedAt, isLive }) => (
          <li key={version}>
            <span className={styles.words}>
              <strong>
                Version {version} {isLive ? <Label tone="execution">Published now</Label> : null}
              </strong>
              <span>{note}</span>
              <span className={styles.quiet}>
                {publishedBy?.name ?? 'Baton'}, <When at={publishedAt} />
              </span>
            </span>
            <Button
              size="compact-sm"
              aria-label={`Restore version ${version} into the draft`}
              onClick={() => restore.mutate(version)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
      {restore.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(restore.error)}
        </p>
      ) : null}
    </div>
  );
}
