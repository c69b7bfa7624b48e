import type { AskDetail } from '@baton/contract';
import { showValue } from '../words/show-value.ts';
import { SandboxLabel } from '../ui/label.tsx';
import { comparisonOf, type Comparison, type Seen } from './comparison.ts';
import pane from './ask-pane.module.css';
import styles from './evidence-card.module.css';

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

function Listed({ saw }: { saw: Seen[] }) {
  return (
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
  );
}

function SideBySide({ sources, rows }: Pick<Comparison, 'sources' | 'rows'>) {
  return (
    <table className={`${styles.table} ${styles.compared}`}>
      <thead>
        <tr>
          <th scope="col">What</th>
          {sources.map((source) => (
            <th scope="col" key={source}>
              <Source text={source} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, bySource }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {bySource.map((seen, at) => (
              <td key={sources[at]}>
                {seen ? <Value seen={seen} /> : <span className={pane.muted}>says nothing</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was seen, where it came from, and what differs: side by side where several sources speak of the same thing. */
export function EvidenceCard({ ask }: { ask: AskDetail }) {
  const { saw } = ask.evidence;
  const comparison = comparisonOf(saw);
  const listed = comparison ? comparison.others : saw;
  return (
    <section className={pane.card} aria-labelledby="seen">
      <h3 id="seen" className={pane.cardTitle}>
        What was seen
      </h3>
      {saw.length === 0 ? <p className={pane.muted}>Nothing was read before it stopped.</p> : null}
      {comparison ? <SideBySide sources={comparison.sources} rows={comparison.rows} /> : null}
      {listed.length > 0 ? <Listed saw={listed} /> : null}
    </section>
  );
}
