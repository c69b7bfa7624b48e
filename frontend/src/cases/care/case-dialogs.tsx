import type { CaseDetail } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { careFor, moveCases, movesQuery, undoPreviewQuery, type Deed } from '../../api/care.ts';
import dialog from '../../app/shell/dialog.module.css';
import { Failed, Loading } from '../../ui/states.tsx';
import { MoveFacts } from './move-facts.tsx';
import { ReasonForm } from './reason-form.tsx';
import { UndoFacts } from './undo-facts.tsx';

export interface DialogParts {
  found: CaseDetail;
  onClose: () => void;
}

const one = (deed: Deed, id: string) => (reason: string) => careFor(deed, { cases: [id], reason });

export const SetAside = ({ found, onClose }: DialogParts) => (
  <ReasonForm verb="Set aside" said="Set aside." work={one('quarantine', found.id)} onClose={onClose}>
    <div className={dialog.facts}>
      <p>The case is held where it is, with the cases that it has started. Nothing new leaves Baton for it.</p>
      <p>Answers, messages and clocks that come in are kept. It goes on when somebody releases it.</p>
    </div>
  </ReasonForm>
);

export const Release = ({ found, onClose }: DialogParts) => (
  <ReasonForm verb="Release" said="Released." work={one('release', found.id)} onClose={onClose}>
    <div className={dialog.facts}>
      {found.held ? (
        <p>
          Held by {found.held.by?.name ?? 'a person who has left'}: “{found.held.reason}”
        </p>
      ) : null}
      <p>The case goes on from the step it is at. Nothing is done twice.</p>
    </div>
  </ReasonForm>
);

export const EndCase = ({ found, onClose }: DialogParts) => (
  <ReasonForm grave verb="End the case" said="Ended." work={one('cancel', found.id)} onClose={onClose}>
    <div className={dialog.facts}>
      <p>The case ends here, with the cases that it has started and still waits for. Open questions are closed.</p>
      <p>What it has done stays done: to reverse that, undo the case instead.</p>
    </div>
  </ReasonForm>
);

export function Undo({ found, onClose }: DialogParts) {
  const { data, error, refetch } = useQuery({ ...undoPreviewQuery(found.id), gcTime: 0 });
  if (!data) return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={4} />;
  return (
    <ReasonForm
      grave
      verb="Undo"
      said="It is being undone."
      possible={data.whyNot === ''}
      work={one('undo', found.id)}
      onClose={onClose}
    >
      <UndoFacts preview={data} />
    </ReasonForm>
  );
}

export function Move({ found, onClose }: DialogParts) {
  const { slug } = found.map;
  const version = found.newerVersion ?? found.map.version;
  const { data, error, refetch } = useQuery({ ...movesQuery(slug, version, found.id), gcTime: 0 });
  if (!data) return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={4} />;
  return (
    <ReasonForm
      verb={`Move to version ${version}`}
      said="Moved."
      possible={data.safeTotal > 0}
      work={(reason) => moveCases(slug, { version, cases: [found.id], reason })}
      onClose={onClose}
    >
      <MoveFacts preview={data} />
    </ReasonForm>
  );
}
