import type { AskDetail } from '@baton/contract';
import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useShortcuts } from '../app/shortcuts/use-shortcuts.ts';
import { useNow } from '../ui/use-now.ts';
import { VerbDialog, type Verb } from './verb-dialogs.tsx';

/** Ask someone first, put off, hand over to a named person. */
export function VerbMenu({ ask }: { ask: AskDetail }) {
  const [verb, setVerb] = useState<Verb | null>(null);
  const late = Date.parse(ask.deadline) <= useNow();
  const mayAsk = ask.waitsFor === null;
  useShortcuts({ h: late ? undefined : () => setVerb('snooze'), q: mayAsk ? () => setVerb('ask') : undefined });
  return (
    <>
      <Menu position="bottom-end" width={230} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button aria-label="What else you can do with this question" px={10}>
            <IconDots size={18} aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={!mayAsk} onClick={() => setVerb('ask')}>
            Ask someone first
          </Menu.Item>
          <Menu.Item disabled={late} onClick={() => setVerb('snooze')}>
            Put off
          </Menu.Item>
          <Menu.Item onClick={() => setVerb('hand')}>Hand over to a person</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <VerbDialog verb={verb} ask={ask} onClose={() => setVerb(null)} />
    </>
  );
}
