import type { MapPath } from '@baton/process-maps';
import { useEditing } from '../use-editing.ts';
import { roleTitle } from '../words.ts';
import { EditSelect } from './edit-select.tsx';

/** A role of this map; people are bound to roles when it is published. */
export function RoleSelect({ label, path, none }: { label: string; path: MapPath; none: string }) {
  const draft = useEditing((state) => state.draft);
  const choices = Object.keys(draft.roles).map((value) => ({ value, label: roleTitle(draft, value) }));
  return <EditSelect label={label} path={path} choices={choices} none={none} />;
}

/** Who answers, who takes over, within what time. */
export function Answering({ path, who = 'Who answers' }: { path: MapPath; who?: string }) {
  return (
    <>
      <RoleSelect label={who} path={[...path, 'owner']} none="Nobody yet" />
      <RoleSelect label="Backup" path={[...path, 'backup']} none="No backup yet" />
    </>
  );
}
