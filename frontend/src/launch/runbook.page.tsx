import type { Runbook } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { runbookQuery } from '../api/launch.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { fullMoment } from '../words/moment.ts';
import styles from './launch.module.css';
import { MapLinks, MapTitle } from './map-links.tsx';

function Table({ rows: [head = [], ...rows] }: { rows: string[][] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table must be reachable by keyboard
    <div className={styles.wide} tabIndex={0} role="region" aria-label={head.join(', ')}>
      <table className={table.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, n) => (
            <tr key={`${n} ${cells[0]}`}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Opened({ slug, book }: { slug: string; book: Runbook }) {
  const pdf = useMutation({
    mutationFn: async () => {
      const { runbookAsPdf } = await import('./pdf/save-runbook.ts');
      saveFile(`runbook-${slug}-v${book.version}.pdf`, await runbookAsPdf(book), 'application/pdf');
    },
  });
  return (
    <>
      <PageHeader
        title={<MapTitle map={{ slug, title: book.title }} page="Runbook" />}
        note={`Version ${book.version}`}
      >
        <MapLinks slug={slug} here="runbook" />
        <Button
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          onClick={() => saveFile(`runbook-${slug}-v${book.version}.md`, book.markdown, 'text/markdown')}
        >
          Markdown
        </Button>
        <Button
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          loading={pdf.isPending}
          onClick={() => pdf.mutate()}
        >
          PDF
        </Button>
        <Button leftSection={<IconPrinter size={16} aria-hidden="true" />} onClick={() => window.print()}>
          Print
        </Button>
      </PageHeader>
      <article className={styles.page} data-print-whole>
        {pdf.isError ? <p role="alert">{pdf.error.message}</p> : null}
        <p className={styles.quiet}>
          {book.title}, version {book.version}, as of {fullMoment(book.at)}. Written anew whenever it is opened.
        </p>
        {book.sections.map(({ title, text, table: rows }) => (
          <section key={title} className={styles.section}>
            <h2>{title}</h2>
            {text.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {rows.length > 0 ? <Table rows={rows} /> : null}
          </section>
        ))}
      </article>
    </>
  );
}

/** What somebody needs who has to run, explain or stop this map. */
export function RunbookPage() {
  const { slug } = useParams({ from: '/signed-in/maps/$slug/runbook' });
  const { data, error, refetch } = useQuery(runbookQuery(slug));
  if (data) return <Opened slug={slug} book={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={10} />;
}
