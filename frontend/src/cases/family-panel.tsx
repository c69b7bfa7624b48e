import type { CaseFamily, ChildGroup, ChildLine } from '@baton/contract';
import { Button, Progress } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { childrenQuery, familyQuery } from '../api/cases.ts';
import { Label } from '../ui/label.tsx';
import { showValue } from '../words/show-value.ts';
import { groupWords } from './family-words.ts';
import styles from './family.module.css';
import { statusWords } from './status-words.ts';

function Child({ child }: { child: ChildLine }) {
  const { name, tone } = child.queued ? ({ name: 'Not begun', tone: 'plain' } as const) : statusWords[child.status];
  return (
    <li className={styles.child}>
      <Link to="/cases/$caseId" params={{ caseId: child.id }}>
        {child.title || `Case ${child.id}`}
      </Link>
      <Label tone={tone}>{name}</Label>
      <span className={styles.quiet}>
        {child.person ? child.person.name : ''}
        {child.output === null ? '' : showValue(child.output)}
      </span>
    </li>
  );
}

function AllChildren({ caseId, group }: { caseId: string; group: ChildGroup }) {
  const query = useInfiniteQuery(childrenQuery(caseId, group.key));
  const children = query.data?.pages.flatMap((page) => page.children) ?? group.first;
  return (
    <>
      <ul className={styles.children}>
        {children.map((child) => (
          <Child key={child.id} child={child} />
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button size="xs" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Show more
        </Button>
      ) : null}
    </>
  );
}

function Group({ caseId, group }: { caseId: string; group: ChildGroup }) {
  const [all, setAll] = useState(false);
  const share = group.total === 0 ? 100 : (100 * group.ended) / group.total;
  const words = groupWords(group);
  return (
    <section className={styles.group} aria-label={`Cases started by ${group.stepTitle}`}>
      <p className={styles.summary}>
        <strong>{group.stepTitle}</strong>
        <span role="status">{words}</span>
      </p>
      {group.total > 1 ? <Progress value={share} size="sm" aria-label={`${group.stepTitle}: ${words}`} /> : null}
      {all ? (
        <AllChildren caseId={caseId} group={group} />
      ) : (
        <ul className={styles.children}>
          {group.first.map((child) => (
            <Child key={child.id} child={child} />
          ))}
        </ul>
      )}
      {!all && group.total > group.first.length ? (
        <Button size="xs" onClick={() => setAll(true)}>
          Show all {group.total}
        </Button>
      ) : null}
    </section>
  );
}

function Parent({ parent }: { parent: NonNullable<CaseFamily['parent']> }) {
  return (
    <p className={styles.parent}>
      Started by{' '}
      <Link to="/cases/$caseId" params={{ caseId: parent.id }}>
        {parent.id} {parent.title}
      </Link>
      , “{parent.stepTitle}”{parent.of > 1 ? `: ${parent.place} of ${parent.of}` : ''}
    </p>
  );
}

/** The case that started this one, and how far those are that this one has started. Nothing for a case on its own. */
export function FamilyPanel({ caseId }: { caseId: string }) {
  const { data } = useQuery(familyQuery(caseId));
  if (!data || (data.parent === null && data.children.length === 0)) return null;
  return (
    <div className={styles.family}>
      {data.parent ? <Parent parent={data.parent} /> : null}
      {data.children.map((group) => (
        <Group key={group.key} caseId={caseId} group={group} />
      ))}
    </div>
  );
}
