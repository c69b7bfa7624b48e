import type { DraftView } from '@baton/contract';
import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { stepAt } from '@baton/process-maps/edit';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { draftQuery, surroundingsQuery } from '../api/drafts.ts';
import { useRights } from '../app/use-me.ts';
import { useAdding } from './adding.ts';
import { EditCanvas } from './canvas/edit-canvas.tsx';
import { useAroundSteps, useDrawn } from './canvas/use-drawn.ts';
import { CheckedContext } from './checking/checked-context.ts';
import { ProblemsPanel } from './checking/problems-panel.tsx';
import { useFindings } from './checking/use-findings.ts';
import { useProblemWalk } from './checking/use-problem-walk.ts';
import { EditorHeader, EditorTools } from './editor-header.tsx';
import type { EditingStore } from './editing-store.ts';
import styles from './editor.module.css';
import { askFocus } from './focus-step.ts';
import { InOutMenu } from './in-out/in-out-menu.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { PastVerdicts } from './inspector/past-verdict.tsx';
import { openInspector } from './inspector/open-inspector.ts';
import { useClipboard } from './keys/use-clipboard.ts';
import { useEditorKeys } from './keys/use-editor-keys.ts';
import { MeasuresStrip } from './measures-strip.tsx';
import { Outline } from './outline/outline.tsx';
import { PublishDialog } from './publishing/publish-dialog.tsx';
import { Refusals } from './refusals.tsx';
import { SaveStatus } from './saving/save-status.tsx';
import { SignInAgain } from './saving/sign-in-again.tsx';
import { useDraftSaver } from './saving/use-draft-saver.ts';
import { RehearsePanel } from './rehearse/rehearse-panel.tsx';
import { type KnownCases, usePastCases } from './rehearse/use-past-cases.ts';
import { useLiveCounts } from './use-live-counts.ts';
import { StepBar } from './step-bar.tsx';
import { EditingContext, useEditing } from './use-editing.ts';
import { textOf } from './words.ts';

interface Props {
  draft: DraftView;
  store: EditingStore;
  saved: { text: string; revision: number };
  wasKept: boolean;
}

/** A link may lead to one step; one that is gone since is not missed. */
function showAsked(store: EditingStore, step: string | undefined): void {
  if (step === undefined || !stepAt(store.getState().draft, step)) return;
  store.getState().select([step]);
  askFocus(step);
}

export function Editor(props: Props) {
  return (
    <EditingContext value={props.store}>
      <Inside {...props} />
      <SignInAgain />
    </EditingContext>
  );
}

function Inside({ draft, store, saved, wasKept }: Props) {
  const { slug, side } = draft;
  const { view, step } = useSearch({ from: '/signed-in/maps/$slug/edit' });
  const { data: surroundings } = useQuery(surroundingsQuery(slug));
  const other = useQuery({ ...draftQuery(slug, 'current'), enabled: side === 'redesigned' }).data?.source;
  const { saver, save } = useDraftSaver(store, draft, saved);
  const [rehearsing, setRehearsing] = useState(false);
  const known = usePastCases(slug, side === 'redesigned' && draft.version !== null, rehearsing);
  const found = useFindings(surroundings, other === '' ? undefined : other, known?.cases);
  const { checked } = found;
  const title = useEditing((state) => textOf(state.draft['title'])) || draft.title;
  const drawn = useDrawn();
  const around = useAroundSteps(checked, useLiveCounts(slug, side === 'redesigned' && draft.version !== null));
  const [publishing, setPublishing] = useState(false);
  const [problem, setProblem] = useState('');
  const mayPublish = useRights().has('publish_maps') && side === 'redesigned';

  const { at, goTo, goOn } = useProblemWalk(checked.findings, store);
  useEditorKeys({ side, openInspector, nextProblem: goOn });
  useClipboard();
  useEffect(() => () => useAdding.getState().end(), []);
  useEffect(() => showAsked(store, step), [store, step]);

  return (
    <CheckedContext value={checked}>
      <div className={styles.page}>
        <EditorHeader
          slug={slug}
          title={title}
          tab={side}
          sample={draft.sample}
          note={<SaveStatus save={save} saver={saver} />}
        >
          <EditorTools slug={slug} side={side} />
          {side === 'redesigned' ? (
            <Button leftSection={<IconPlayerPlay size={16} />} onClick={() => setRehearsing(true)}>
              Rehearse
            </Button>
          ) : null}
          <InOutMenu slug={slug} side={side} onProblem={setProblem} />
          {mayPublish ? (
            <Button variant="filled" className={styles.drawing!} onClick={() => setPublishing(true)}>
              Publish v{(draft.version ?? 0) + 1}
            </Button>
          ) : null}
        </EditorHeader>
        {wasKept ? <KeptNotice /> : null}
        <MeasuresStrip handoffs={drawn.picture.handoffs} measured={found.measured} />
        <div className={styles.body}>
          <div className={styles.main}>
            <div className={styles.ground}>
              {view === 'outline' ? <Outline drawn={drawn} /> : <EditCanvas drawn={drawn} around={around} />}
              <Refusals problem={problem} onClose={() => setProblem('')} />
              {rehearsing ? null : <StepBar side={side} />}
            </div>
            <ProblemsPanel findings={checked.findings} current={at} go={goTo} />
          </div>
          {rehearsing ? (
            <RehearsePanel {...found} known={known ?? nothingKnown} onClose={() => setRehearsing(false)} />
          ) : (
            <PastVerdicts value={known && known.cases.length > 0 ? found.measured.stops : undefined}>
              <Inspector current={side === 'current'} />
            </PastVerdicts>
          )}
        </div>
        <PublishDialog
          slug={slug}
          surroundings={surroundings}
          saver={saver}
          opened={publishing}
          onClose={() => setPublishing(false)}
        />
      </div>
    </CheckedContext>
  );
}

const KeptNotice = () => (
  <p className={styles.notice} role="status">
    This browser had kept changes that were not saved. They are here, and are being saved now.
  </p>
);

const nothingKnown: KnownCases = { saved: [], cases: [] };
