import type { MapSurroundings } from '@baton/contract';
import type { RoleBindings } from '@baton/process-maps';
import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { discardDraft, publishMap } from '../../api/drafts.ts';
import { peopleQuery } from '../../api/people.ts';
import { Refusal, sentenceOf } from '../../api/problem.ts';
import { announce } from '../../app/announce/announce.ts';
import dialog from '../../app/shell/dialog.module.css';
import { useRights } from '../../app/use-me.ts';
import { picksProblem, RolePicks, type Picks } from '../../new-map/role-picks.tsx';
import { useChecked } from '../checking/checked-context.ts';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { roleTitle } from '../words.ts';

const MIN_NOTE = 3;

interface Props {
  slug: string;
  surroundings: MapSurroundings | undefined;
  saver: DraftSaver | null;
  opened: boolean;
  onClose: () => void;
}

/** Asks what is new and who fills roles that nobody fills yet; only what must be fixed stands in the way. */
export function PublishDialog(props: Props) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="lg"
      title="Publish this map"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {props.opened ? <PublishForm {...props} /> : null}
    </Modal>
  );
}

function PublishForm({ slug, surroundings, saver, onClose }: Props) {
  const store = useEditingStore();
  const draft = useEditing((state) => state.draft);
  const { findings, publishable, stale } = useChecked();
  const { data } = useQuery(peopleQuery);
  const [picks, setPicks] = useState<Picks>({});
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState('');
  const mayBind = useRights().has('manage_people');
  const bound = (surroundings?.roles ?? {}) as unknown as RoleBindings;
  const open = rolesIn(draft).filter((role) => !bound[role]?.owner || !bound[role].backup);
  const roles = open.map((role) => ({ role, title: roleTitle(draft, role) }));
  const faults = findings.filter(({ severity }) => severity === 'must_fix');
  const publish = usePublish({ slug, saver, onClose });

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found =
      stale || !surroundings
        ? 'The newest change is still being checked. Try again in a moment.'
        : faults.length > 0 || !publishable
          ? 'Fix what must be fixed first.'
          : roles.length > 0 && !mayBind
            ? 'Some roles have no person yet. An admin can choose them and publish this map.'
            : picksProblem(roles, picks) ||
              (note.trim().length < MIN_NOTE ? 'Say in a few words what this map is for or what is new.' : '');
    setMissing(found);
    if (found !== '') return;
    const people = roles.map(({ role }) => [role, { ownerId: picks[role]!.owner, backupId: picks[role]!.backup }]);
    publish.mutate({ source: store.getState().text, note: note.trim(), roles: Object.fromEntries(people) });
  };
  const problem = missing || (publish.isError ? sentenceOf(publish.error) : '');
  return (
    <form className={dialog.parts} onSubmit={submit} noValidate>
      {faults.length > 0 ? (
        <p className={dialog.problem}>
          {faults.length === 1 ? 'One thing must be fixed first: ' : `${faults.length} things must be fixed first: `}
          {faults[0]!.message}
        </p>
      ) : (
        <p>New cases start on this version; running ones stay on theirs. A published version never changes.</p>
      )}
      {roles.length > 0 && mayBind ? (
        <RolePicks
          heading="Who does what"
          roles={roles}
          people={data?.people.filter((person) => person.active) ?? []}
          picks={picks}
          onPick={(role, pick) => setPicks({ ...picks, [role]: pick })}
        />
      ) : null}
      <TextInput
        data-autofocus
        label="Note"
        description="What is new, in a few words. It stands beside this version for ever."
        maxLength={500}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          setMissing('');
        }}
      />
      {problem ? (
        <p className={dialog.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={publish.isPending}>
          Publish
        </Button>
      </div>
    </form>
  );
}

const rolesIn = ({ roles }: { roles: Record<string, unknown> }): string[] => Object.keys(roles);

type Version = Parameters<typeof publishMap>[1];

/** Saves, publishes, and takes the draft away: what is published is the draft from now on. */
function usePublish({ slug, saver, onClose }: Pick<Props, 'slug' | 'saver' | 'onClose'>) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (version: Version) => {
      if (saver && !(await isSaved(saver))) throw notSaved;
      const published = await publishMap(slug, version);
      if (saver && saver.revision > 0) {
        // Somebody who saved in the meantime keeps their draft.
        await discardDraft(slug, 'redesigned', saver.revision).catch(() => null);
        saver.reset(version.source, 0);
      }
      return published;
    },
    onSuccess: async ({ title, version }) => {
      onClose();
      announce(`Published. ${title}, version ${version}.`);
      const stale = ['maps', 'map', 'people', 'me', 'surroundings', 'versions'];
      await Promise.all(stale.map((key) => queries.invalidateQueries({ queryKey: [key] })));
      await navigate({ to: '/maps/$slug', params: { slug } });
    },
  });
}

/** A save that is on its way is waited for. */
async function isSaved(saver: DraftSaver): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    if (await saver.flush()) return true;
    await new Promise((done) => setTimeout(done, 150));
  }
  return false;
}

const notSaved = new Refusal({
  status: 0,
  code: 'not_saved',
  message: 'Your last change is not saved yet, so nothing was published. Wait until it says “Saved” and try again.',
});
