import type { DraftView } from '@baton/contract';
import { MapEditing, newMapText } from '@baton/process-maps/edit';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { draftQuery } from '../api/drafts.ts';
import { saveFile } from '../ui/save-file.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { Loading } from '../ui/states.tsx';
import { EditorHeader } from './editor-header.tsx';
import styles from './editor.module.css';
import { textOf } from './words.ts';

/** The side that nobody has drawn yet begins with the same start, end and people as the other one. */
export function NotDrawnYet({ draft, onStart }: { draft: DraftView; onStart: (text: string) => void }) {
  const other = draft.side === 'current' ? 'redesigned' : 'current';
  const { data } = useQuery(draftQuery(draft.slug, other));
  if (!data) return <Loading />;
  const words =
    draft.side === 'current'
      ? 'Nobody has drawn how it runs today. Draw it, and every measure of the new way stands beside the old one.'
      : 'Nobody has drawn how it shall run. Begin with the same people, start and end.';
  return (
    <div className={styles.page}>
      <EditorHeader slug={draft.slug} title={draft.title} tab={draft.side} sample={draft.sample} />
      <div className={styles.start}>
        <p>{words}</p>
        <div>
          <Button variant="filled" onClick={() => onStart(firstText(draft, data.source))}>
            {draft.side === 'current' ? 'Draw how it runs today' : 'Draw how it shall run'}
          </Button>
        </div>
      </div>
    </div>
  );
}

function firstText({ slug, side, title }: DraftView, otherText: string): string {
  const other = MapEditing.open(otherText)?.draft;
  const end = Object.values(other?.steps ?? {}).find(({ kind }) => kind === 'end');
  const text = newMapText({
    title,
    starts: textOf(other?.trigger['title']) || 'It starts',
    ends: textOf(end?.['title']) || 'It is done',
    people: (other?.lanes ?? []).filter(({ kind }) => kind === 'person').map((lane) => lane.title),
    current: side === 'current',
  });
  const editing = MapEditing.open(text)!;
  editing.do({ do: 'set', title: 'The same map', values: [{ path: ['id'], value: slug }] });
  return editing.text;
}

/** A text that is no map that can be drawn here is shown as it is, and nothing writes over it. */
export function CannotDraw({ draft, text }: { draft: DraftView; text: string }) {
  const format = /^format:\s*(\d+)/m.exec(text)?.[1];
  const isNewer = Number(format) > 1;
  return (
    <div className={styles.page}>
      <EditorHeader slug={draft.slug} title={draft.title} tab={draft.side} sample={draft.sample} />
      <ScrollRegion name="Text of the map">
        <div className={styles.start}>
          <p role="alert">
            {isNewer
              ? `This map is written in format ${format}, and this Baton draws format 1. Nothing was changed; update Baton to go on drawing.`
              : 'This text has not the outline of a map (lanes, a trigger and steps), so it cannot be drawn. Nothing was changed; mend the text, e.g. with “baton check”, or restore an older version.'}
          </p>
          <div>
            <Button onClick={() => saveFile(`${draft.slug}.yaml`, text, 'text/yaml')}>Save the text as a file</Button>
          </div>
          <pre>{text}</pre>
        </div>
      </ScrollRegion>
    </div>
  );
}
