import type { MovesPreview } from '@baton/contract';
import dialog from '../../app/shell/dialog.module.css';
import styles from './care.module.css';

const casesOf = (total: number): string => (total === 1 ? '1 case' : `${total} cases`);

/** Which cases may follow the version, which stay and why, and what is new in it. */
export function MoveFacts({ preview }: { preview: MovesPreview }) {
  const { version, verdicts, safeTotal, stays } = preview;
  const nothing = safeTotal === 0 && stays.length === 0;
  return (
    <div className={dialog.facts}>
      {nothing ? <p role="status">No running case is on another version.</p> : null}
      {safeTotal > 0 ? (
        <p>
          <strong>{casesOf(safeTotal)}</strong> can safely go on by version {version}.
        </p>
      ) : null}
      {stays.map(({ why, total }) => (
        <p key={why}>
          <strong>{casesOf(total)}</strong> {total === 1 ? 'stays' : 'stay'}: {why}
        </p>
      ))}
      {verdicts.map(({ from, words }) => (
        <details key={from} className={styles.verdict}>
          <summary>From version {from}: what is new</summary>
          <ul>
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
