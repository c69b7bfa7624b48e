import type { AskDetail } from '@baton/contract';
import { showValue } from '../words/show-value.ts';
import { SandboxLabel } from '../ui/label.tsx';
import pane from './ask-pane.module.css';
import styles from './evidence-card.module.css';

type Seen = AskDetail['evidence']['saw'][number];

const sandboxed = (source: string): boolean => /\bsandbox\b/i.test(source);

function Source({ text }: { text: string }) {
  return (
    <>
      {text.replace(/\s*\(sandbox\)/i, '')} {sandboxed(text) ? <SandboxLabel /> : null}
    </>
  );
}

function Value({ seen }: { seen: Seen }) {
  const text = showValue(seen.value);
  if (!seen.differs) return <span className={styles.value}>{text}</span>;
  return (
    <mark className={styles.differs}>
      {text}
      <span className="visually-hidden"> (differs)</span>
    </mark>
  );
}

/** What was seen, where it came from, and what differs. */
export function EvidenceCard({ ask }: { ask: AskDetail }) {
  const { saw } = ask.evidence;
  return (
    <section className={pane.card} aria-labelledby="seen">
      <h3 id="seen" className={pane.cardTitle}>
        What was seen
      </h3>
      {saw.length === 0 ? (
        <p className={pane.muted}>Nothing was read before it stopped.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Value, and where it is from</th>
            </tr>
          </thead>
          <tbody>
            {saw.map((seen) => (
              <tr key={`${seen.label} ${seen.source}`}>
                <th scope="row">{seen.label}</th>
                <td>
                  <Value seen={seen} />
                  <span className={styles.source}>
                    <Source text={seen.source} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
