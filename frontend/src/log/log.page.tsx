import type { LogLine } from '@baton/contract';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { exportLog, logQuery } from '../api/log.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import type { LogSearch } from '../app/search-params.ts';
import { reasonCodeWords } from '../words/reason-words.ts';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { saveFile } from '../ui/save-file.ts';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { When } from '../ui/when.tsx';
import { logCsv } from './log-csv.ts';
import { LogFilters } from './log-filters.tsx';
import styles from './log.module.css';

function Decision({ line: { decision, open, caseId, askId, owner } }: { line: LogLine }) {
  if (!decision && open)
    return (
      <Link
        to="/exceptions/$caseId/$askId"
        params={{ caseId, askId }}
        search={{ whose: 'everyone' }}
        className={table.above}
      >
        {owner ? `Open, with ${owner.name}` : 'Open'}
      </Link>
    );
  if (!decision) return <span className={table.quiet}>Closed without a decision</span>;
  return (
    <>
      <strong>{decision.choice}</strong> <span className={table.quiet}>“{decision.reason}”</span>
      <span className={styles.under}>
        {decision.by?.name ?? 'A person who has left'}, <When at={decision.at} />
        {decision.inTime ? '' : ', after the owner’s time'}
      </span>
    </>
  );
}

function Row({ line }: { line: LogLine }) {
  const { decision } = line;
  return (
    <tr>
      <td className={styles.at}>
        <When at={line.at} />
      </td>
      <th scope="row" className={styles.title}>
        <Link to="/cases/$caseId" params={{ caseId: line.caseId }} className={table.above}>
          {line.caseTitle || 'Without a title'}
        </Link>
        <span className={styles.under}>Case {line.caseId}</span>
      </th>
      <td>
        {line.step.title}
        <span className={styles.under}>{line.map.title}</span>
      </td>
      <td className={styles.why}>
        <Label tone={line.kind === 'stop' ? 'waiting' : 'stop'}>{line.kind === 'stop' ? 'Stopped' : 'Failed'}</Label>{' '}
        {line.why}
      </td>
      <td className={styles.why}>
        <Decision line={line} />
      </td>
      <td className={table.quiet}>{decision?.code ? reasonCodeWords[decision.code] : ''}</td>
    </tr>
  );
}

const LogTable = ({ lines }: { lines: LogLine[] }) => (
  <table className={table.table}>
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Case</th>
        <th scope="col">Step</th>
        <th scope="col">Why</th>
        <th scope="col">Decision</th>
        <th scope="col">Kind of reason</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <Row key={`${line.caseId} ${line.askId}`} line={line} />
      ))}
    </tbody>
  </table>
);

function ExportLog({ filter }: { filter: LogSearch }) {
  const save = useMutation({
    mutationFn: () => exportLog(filter),
    onSuccess: ({ lines, more }) => {
      saveFile('log.csv', logCsv(lines), 'text/csv');
      announce(more ? `The newest ${lines.length} lines are in the file.` : `${lines.length} lines are in the file.`);
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

/** Every failure and exception, why, and what was decided in the end. */
export function LogPage() {
  const filter = useSearch({ from: '/signed-in/log' });
  const navigate = useNavigate();
  const query = useInfiniteQuery(logQuery(useDeferredValue(filter)));
  const lines = query.data?.pages.flatMap((page) => page.lines);
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const onFilter = (change: LogSearch) =>
    void navigate({ to: '/log', search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <PageHeader title="Log" note="Every failure and exception, with its decision">
        <ExportLog filter={filter} />
      </PageHeader>
      <LogFilters filter={filter} onFilter={onFilter} />
      <div className={styles.body}>
        {lines && lines.length > 0 ? <LogTable lines={lines} /> : null}
        {lines?.length === 0 && filtered ? (
          <EmptyState title="Nothing fits these filters">Remove one of them.</EmptyState>
        ) : null}
        {lines?.length === 0 && !filtered ? (
          <EmptyState icon={<IconHistory size={26} aria-hidden="true" />} title="Nothing has failed or stopped yet">
            Every failure and exception is written down here, with who decided what, and why.
          </EmptyState>
        ) : null}
        {query.isPending ? <Loading lines={10} /> : null}
        {query.isError && !lines ? <Failed failure={query.error} again={() => void query.refetch()} /> : null}
        {query.hasNextPage ? (
          <p className={styles.more}>
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              Show older lines
            </Button>
          </p>
        ) : null}
      </div>
    </>
  );
}
