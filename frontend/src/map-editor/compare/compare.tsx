import { compareRedesign, measureMap, readMap, type RedesignComparison } from '@baton/process-maps';
import { MapEditing } from '@baton/process-maps/edit';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { draftQuery } from '../../api/drafts.ts';
import { ScrollRegion, ScrollStrip } from '../../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../../ui/states.tsx';
import { drawDraft, type DraftDrawn } from '../canvas/edit-parts.ts';
import { EditorHeader } from '../editor-header.tsx';
import page from '../editor.module.css';
import { lessBy, measureRows, shown } from '../measures-strip.tsx';
import styles from './compare.module.css';
import { StillDraft } from './still-draft.tsx';

/** How it runs today above how it shall run, with what that saves and what changed. */
export function Compare() {
  const { slug } = useParams({ from: '/signed-in/maps/$slug/edit' });
  const current = useQuery(draftQuery(slug, 'current'));
  const redesigned = useQuery(draftQuery(slug, 'redesigned'));
  const failed = current.error ?? redesigned.error;
  if (failed)
    return <Failed failure={failed} again={() => void Promise.all([current.refetch(), redesigned.refetch()])} />;
  if (!current.data || !redesigned.data) return <Loading lines={8} />;
  const { title, sample, version } = redesigned.data;
  return (
    <div className={page.page}>
      <EditorHeader slug={slug} title={title} tab="compare" sample={sample} />
      <Both
        slug={slug}
        now={current.data.source}
        then={redesigned.data.source}
        thenNote={redesigned.data.revision > 0 || version === null ? 'as drafted' : `version ${version}`}
      />
    </div>
  );
}

function Both({ slug, now, then, thenNote }: { slug: string; now: string; then: string; thenNote: string }) {
  const both = useMemo(() => compared(now, then), [now, then]);
  if (!both) {
    const side = now === '' ? 'current' : 'redesigned';
    return (
      <EmptyState title="Two maps are needed to compare.">
        {now === '' || then === '' ? (
          <>
            <Link to="/maps/$slug/edit" params={{ slug }} search={{ tab: side }}>
              {side === 'current' ? 'Draw how it runs today' : 'Draw how it shall run'}
            </Link>
            , and both stand here beside each other.
          </>
        ) : (
          'One of the two cannot be read yet. Its problems stand on its own tab.'
        )}
      </EmptyState>
    );
  }
  const { comparison, before, after } = both;
  const removed = new Set(comparison.removed.map(({ step }) => step));
  const added = new Set(comparison.added.map(({ step }) => step));
  return (
    <>
      <Measures before={before} after={after} />
      <div className={page.body}>
        <div className={styles.maps}>
          <h2 className={styles.side}>
            Current <span>as declared in the map</span>
          </h2>
          <StillDraft name="How it runs today" drawn={before.drawn} marks={{ words: 'Removed', steps: removed }} />
          <h2 className={styles.side}>
            Redesigned <span>{thenNote}</span>
          </h2>
          <StillDraft name="How it shall run" drawn={after.drawn} marks={{ words: 'New', steps: added }} />
        </div>
        <aside className={styles.changes} aria-label="What changed">
          <ScrollRegion name="What changed">
            <div className={styles.list}>
              <h2>What changed</h2>
              <p className={styles.quiet}>
                {comparison.removed.length} steps removed, {comparison.added.length} new, {comparison.lighter.length}{' '}
                lighter
              </p>
              <Changes title="Removed" steps={comparison.removed} drawn={before.drawn} />
              <Changes title="New" steps={comparison.added} drawn={after.drawn} />
              <Changes title="Less work" steps={comparison.lighter} drawn={after.drawn} />
            </div>
          </ScrollRegion>
        </aside>
      </div>
    </>
  );
}

interface Side {
  drawn: DraftDrawn;
  measures: ReturnType<typeof measureMap>;
  handoffs: number;
}

function Measures({ before, after }: { before: Side; after: Side }) {
  return (
    <ScrollStrip name="Measures, as declared in the maps" className={styles.measured!}>
      <dl className={styles.measures}>
        {measureRows(after, before).map((row) => {
          const most = Math.max(row.now, row.before ?? 0, 1);
          return (
            <div key={row.name}>
              <dt>{row.name}</dt>
              <dd>
                <span className={styles.quiet}>{shown(row.before ?? 0, row.isTime)} → </span>
                <strong>{shown(row.now, row.isTime)}</strong> <span className={styles.less}>{lessBy(row)}</span>
                <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect className={styles.then} width={((row.before ?? 0) / most) * 100} height={4} rx={2} />
                  <rect className={styles.now} width={(row.now / most) * 100} height={4} rx={2} />
                </svg>
              </dd>
            </div>
          );
        })}
      </dl>
    </ScrollStrip>
  );
}

function Changes({ title, steps, drawn }: { title: string; steps: RedesignComparison['added']; drawn: DraftDrawn }) {
  if (steps.length === 0) return null;
  const laneOf = (step: string) => {
    const lane = drawn.draft.steps[step]?.['lane'];
    return drawn.draft.lanes.find(({ id }) => id === lane)?.title ?? '';
  };
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {steps.map(({ step, title: name }) => (
          <li key={step}>
            <strong>{name}</strong>
            <span className={styles.quiet}>{laneOf(step)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function compared(now: string, then: string) {
  const [before, after] = [sideOf(now), sideOf(then)];
  if (!before || !after) return undefined;
  return { before, after, comparison: compareRedesign(before.document, after.document) };
}

function sideOf(text: string) {
  const draft = MapEditing.open(text)?.draft;
  const read = readMap(text);
  const document = read.document ?? read.partial?.document;
  if (!draft || !document) return undefined;
  const drawn = drawDraft(draft);
  return { drawn, document, measures: measureMap(document), handoffs: drawn.picture.handoffs };
}
