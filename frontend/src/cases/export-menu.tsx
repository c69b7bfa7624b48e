import type { CaseDetail } from '@baton/contract';
import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { notesQuery } from '../api/cases.ts';
import { saveFile } from '../ui/save-file.ts';
import { caseJson, caseMarkdown } from './case-export.ts';

/** The whole case as a file: for people, or for programs. */
export function ExportMenu({ found }: { found: CaseDetail }) {
  const { data } = useQuery(notesQuery(found.id));
  const notes = data?.notes ?? [];
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button leftSection={<IconDownload size={16} aria-hidden="true" />}>Export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveFile(`case-${found.id}.md`, caseMarkdown(found, notes), 'text/markdown')}>
          Its story (Markdown)
        </Menu.Item>
        <Menu.Item onClick={() => saveFile(`case-${found.id}.json`, caseJson(found, notes), 'application/json')}>
          Everything (JSON)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
