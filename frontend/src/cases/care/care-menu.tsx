import type { CaseDetail } from '@baton/contract';
import { Button, Menu, Modal } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import { useRights } from '../../app/use-me.ts';
import { RunAgain } from '../../saved-cases/rehearse-dialog.tsx';
import { SaveAsTest } from '../../saved-cases/save-case-dialog.tsx';
import { EndCase, Move, Release, SetAside, Undo, type DialogParts } from './case-dialogs.tsx';

interface Action {
  name: string;
  dialog: ComponentType<DialogParts>;
}

const ended = (found: CaseDetail): boolean => found.finishedAt !== null;

/** What can be done to this case, or with it, as it stands. The server decides again. */
function actionsFor(found: CaseDetail, rights: ReadonlySet<string>): Action[] {
  const care = rights.has('care_for_cases');
  const running = !ended(found) && !found.undoing;
  const set: [boolean, Action][] = [
    [care && running && found.held === null, { name: 'Set aside', dialog: SetAside }],
    [care && running && found.held !== null, { name: 'Release', dialog: Release }],
    [
      rights.has('publish_maps') && running && found.newerVersion !== null,
      { name: `Move to version ${found.newerVersion}`, dialog: Move },
    ],
    [care && !found.undoing, { name: 'Undo what it did', dialog: Undo }],
    [care && running, { name: 'End the case', dialog: EndCase }],
    [true, { name: 'Run again on the draft', dialog: RunAgain }],
    [care, { name: 'Save as test case', dialog: SaveAsTest }],
  ];
  return set.filter(([possible]) => possible).map(([, action]) => action);
}

/** Everything a person may do to one case, each with what will happen and a reason. */
export function CareMenu({ found }: { found: CaseDetail }) {
  const actions = actionsFor(found, useRights());
  const { save } = useSearch({ from: '/signed-in/cases/$caseId' });
  const asked = save ? actions.find(({ dialog }) => dialog === SaveAsTest) : undefined;
  const [open, setOpen] = useState<Action | null>(asked ?? null);
  const close = () => setOpen(null);
  const Dialog = open?.dialog;
  if (actions.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} aria-hidden="true" />}>This case</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {actions.map((action) => (
            <Menu.Item key={action.name} onClick={() => setOpen(action)}>
              {action.name}…
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={open !== null}
        onClose={close}
        size="lg"
        title={open?.name ?? ''}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {Dialog ? <Dialog found={found} onClose={close} /> : null}
      </Modal>
    </>
  );
}
