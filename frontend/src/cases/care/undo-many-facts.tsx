import { useQuery } from '@tanstack/react-query';
import { undoManyQuery } from '../../api/care.ts';
import dialog from '../../app/shell/dialog.module.css';
import { Failed, Loading } from '../../ui/states.tsx';
import { undoManyWords } from './undo-many-words.ts';

/** What an undo of all these cases would do, before it is done. */
export function UndoManyFacts({ cases }: { cases: string[] }) {
  const { data, error, refetch } = useQuery(undoManyQuery(cases));
  if (!data) return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={2} />;
  return (
    <div className={dialog.facts} role="status">
      {undoManyWords(data).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
