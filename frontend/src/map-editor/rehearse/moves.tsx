import { useEditing } from '../use-editing.ts';
import { intoSight } from './into-sight.ts';
import { moveLane, moveNotes, moveTitle } from './move-words.ts';
import { useWatching } from './rehearsal.ts';
import styles from './rehearse.module.css';

/** The moves up to the one that is shown; each can be gone back to. */
export function Moves() {
  const { moves, at } = useWatching();
  const draft = useEditing((state) => state.draft);
  return (
    <ol className={styles.moves}>
      {moves.slice(0, at + 1).map((move, index) => (
        <li key={index}>
          <button
            type="button"
            className={styles.move}
            aria-current={index === at ? 'step' : undefined}
            ref={index === at ? intoSight : undefined}
            onClick={() => useWatching.setState({ at: index })}
          >
            <strong>{moveTitle(draft, move.step)}</strong>
            <span>{moveLane(draft, move.step)}</span>
            {moveNotes(draft, move).map((note) => (
              <span key={note}>{note}</span>
            ))}
          </button>
        </li>
      ))}
    </ol>
  );
}
