import type { DraftView } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { draftQuery } from '../api/drafts.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { createEditing } from './editing-store.ts';
import { Editor } from './editor.tsx';
import { keptText } from './saving/kept-text.ts';
import { CannotDraw, NotDrawnYet } from './starting.tsx';

const Compare = lazy(async () => ({ default: (await import('./compare/compare.tsx')).Compare }));

/** One map under somebody's hands: how it runs today, how it shall run, or both beside each other. */
export function EditorPage() {
  const { slug } = useParams({ from: '/signed-in/maps/$slug/edit' });
  const { tab = 'redesigned' } = useSearch({ from: '/signed-in/maps/$slug/edit' });
  if (tab !== 'compare') return <Side key={`${slug} ${tab}`} slug={slug} side={tab} />;
  return (
    <Suspense fallback={<Loading lines={8} />}>
      <Compare key={slug} />
    </Suspense>
  );
}

function Side({ slug, side }: { slug: string; side: DraftView['side'] }) {
  const { data, error, refetch } = useQuery(draftQuery(slug, side));
  if (data) return <Opened draft={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={8} />;
}

/** What this browser kept because it could not be saved is newer than what the server has. */
function Opened({ draft }: { draft: DraftView }) {
  const [opened] = useState(() => {
    const kept = keptText(draft.slug, draft.side);
    const text = kept?.text ?? draft.source;
    const saved = kept
      ? { text: kept.base, revision: kept.revision }
      : { text: draft.source, revision: draft.revision };
    return { text, saved, wasKept: kept !== null, store: text === '' ? undefined : createEditing(text) };
  });
  const [started, setStarted] = useState<ReturnType<typeof createEditing>>();
  const store = opened.store ?? started;
  if (!store && opened.text === '')
    return <NotDrawnYet draft={draft} onStart={(text) => setStarted(createEditing(text))} />;
  const newer = [opened.text, draft.source].find(isNewer);
  if (newer !== undefined) return <CannotDraw draft={draft} text={newer} />;
  if (!store) return <CannotDraw draft={draft} text={opened.text} />;
  return <Editor draft={draft} store={store} saved={opened.saved} wasKept={opened.wasKept} />;
}

/** A map that a newer Baton wrote may say what this one does not know: it is shown, and never written over. */
const FORMAT = 1;
const isNewer = (text: string): boolean => Number(/^format:\s*(\d+)/m.exec(text)?.[1] ?? FORMAT) > FORMAT;
