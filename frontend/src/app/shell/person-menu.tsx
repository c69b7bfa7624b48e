import { Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconBuilding,
  IconCheck,
  IconCommand,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconRoute,
  IconSun,
  IconTrash,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { moveToWorkspace, signOut } from '../../api/session.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { useShortcutsOn } from '../shortcuts/shortcut-setting.ts';
import { useTour } from '../../tour/tour-state.ts';
import { useMe, useRights } from '../use-me.ts';
import styles from './navigation.module.css';
import { adminPlaces, process, results } from './places.ts';
import { RemoveSampleDialog } from './remove-sample-dialog.tsx';

const schemes = [
  { value: 'auto', label: 'Like the system', icon: IconDeviceDesktop },
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
] as const;

const moveTo = async (workspaceId: string) => {
  await moveToWorkspace(workspaceId);
  window.location.assign('/');
};

const leave = async () => {
  await signOut().catch(() => undefined);
  window.location.assign('/sign-in');
};

function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(({ value, label, icon: Picture }) => (
    <Menu.Item
      key={value}
      leftSection={<Picture size={16} aria-hidden="true" />}
      rightSection={colorScheme === value ? <IconCheck size={16} aria-label="chosen" /> : null}
      onClick={() => setColorScheme(value)}
    >
      {label}
    </Menu.Item>
  ));
}

/** Whoever put the tour away goes on where they were. */
function TourItem() {
  const { at, is, go } = useTour();
  return (
    <Menu.Item leftSection={<IconRoute size={16} aria-hidden="true" />} onClick={() => go(is === 'done' ? 0 : at)}>
      Tour in five steps
    </Menu.Item>
  );
}

/** The signed-in person: look of the page, keyboard shortcuts, sample data, signing out. */
export function PersonMenu({ folded }: { folded: boolean }) {
  const { person, workspace, workspaces } = useMe();
  const others = workspaces.filter((one) => one.id !== workspace.id);
  const rights = useRights();
  const mayRemoveSample = rights.has('manage_workspace') && workspace.hasSampleData;
  const [removing, setRemoving] = useState(false);
  const [shortcuts, setShortcuts] = useShortcutsOn();

  return (
    <>
      <Menu
        position={folded ? 'right-end' : 'top-start'}
        width={240}
        shadow="md"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <button type="button" className={styles.person} title={person.email}>
            <Avatar id={person.id} name={person.name} size={28} />
            <span className={styles.personName}>
              {person.name}
              <span className="visually-hidden">, your settings</span>
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {[...process.filter(({ more }) => more), ...results, ...adminPlaces(rights)].map(
            ({ to, name, icon: Picture }) => (
              <Menu.Item
                key={to}
                component={Link}
                to={to}
                className={styles.onPhone}
                leftSection={<Picture size={16} aria-hidden="true" />}
              >
                {name}
              </Menu.Item>
            ),
          )}
          {others.map((one) => (
            <Menu.Item
              key={one.id}
              leftSection={<IconBuilding size={16} aria-hidden="true" />}
              onClick={() => void moveTo(one.id)}
            >
              Go to {one.name}
            </Menu.Item>
          ))}
          <SchemeItems />
          <Menu.Divider role="separator" />
          <Menu.Item
            leftSection={<IconCommand size={16} aria-hidden="true" />}
            rightSection={shortcuts ? 'On' : 'Off'}
            onClick={() => setShortcuts(!shortcuts)}
          >
            Single-key shortcuts
          </Menu.Item>
          {workspace.hasSampleData ? <TourItem /> : null}
          {mayRemoveSample ? (
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden="true" />} onClick={() => setRemoving(true)}>
              Remove sample data
            </Menu.Item>
          ) : null}
          <Menu.Divider role="separator" />
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => void leave()}>
            Sign out
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RemoveSampleDialog opened={removing} onClose={() => setRemoving(false)} />
    </>
  );
}
