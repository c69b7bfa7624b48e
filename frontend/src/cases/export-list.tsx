import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { exportCases, type CaseFilter } from '../api/cases.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { saveFile } from '../ui/save-file.ts';
import { casesCsv } from './case-export.ts';

/** The list as it is filtered, as a sheet. */
export function ExportList({ filter }: { filter: CaseFilter }) {
  const save = useMutation({
    mutationFn: () => exportCases(filter),
    onSuccess: ({ cases, more, total }) => {
      saveFile('cases.csv', casesCsv(cases), 'text/csv');
      announce(
        more
          ? `The newest ${cases.length} of ${total} cases are in the file.`
          : `${cases.length} cases are in the file.`,
      );
    },
    onError: (failure) => announce(sentenceOf(failure)),
  });
  return (
    <Button
      loading={save.isPending}
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      onClick={() => save.mutate()}
    >
      CSV
    </Button>
  );
}
