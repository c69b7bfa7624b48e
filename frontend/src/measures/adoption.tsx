import type { AdoptionStep, AdoptionView, Verdicts } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import { IconSparkles } from '@tabler/icons-react';
import { Label } from '../ui/label.tsx';
import { EmptyState } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { reasonWords } from '../words/reason-words.ts';
import styles from './adoption.module.css';
import { SparkLine } from './spark-line.tsx';

const sum = ({ asIs, edited, rejected }: Verdicts): number => asIs + edited + rejected;
const percent = (part: number, of: number): string => (of === 0 ? '–' : `${Math.round((100 * part) / of)}%`);
const times = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** Unchanged, corrected, refused: as one bar, and as numbers beside it. */
function VerdictBar({ verdicts }: { verdicts: Verdicts }) {
  const all = sum(verdicts);
  if (all === 0) return <p className={styles.quiet}>Nobody has looked at its work in this time.</p>;
  const parts = [
    ['unchanged', verdicts.asIs],
    ['corrected', verdicts.edited],
    ['refused', verdicts.rejected],
  ] as const;
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(([kind, n]) => (n > 0 ? <span key={kind} data-kind={kind} style={{ flexGrow: n }} /> : null))}
      </div>
      <ul className={styles.legend}>
        {parts.map(([kind, n]) => (
          <li key={kind}>
            <span className={styles.kind} data-kind={kind} aria-hidden="true" />
            {n} {kind} ({percent(n, all)})
          </li>
        ))}
      </ul>
    </>
  );
}

function State({ step, threshold }: { step: AdoptionStep; threshold: number }) {
  const n = sum(step.lastFourWeeks);
  if (step.state === 'too_few') return <Label>Too few to say: {n} of 20 looks in four weeks</Label>;
  const share = percent(step.lastFourWeeks.asIs, n);
  return step.state === 'below' ? (
    <Label tone="stop">
      Below {threshold}%: {share} of {n} in four weeks
    </Label>
  ) : (
    <Label tone="execution">
      {share} of {n} unchanged in four weeks
    </Label>
  );
}

function Why({ step }: { step: AdoptionStep }) {
  if (step.reasons.length === 0 && step.cases.length === 0) return null;
  return (
    <div className={styles.why}>
      {step.reasons.length > 0 ? (
        <>
          <h3>{step.state === 'below' ? 'Why it is below' : 'Why people changed or refused it'}</h3>
          <ul>
            {step.reasons.map(({ code, why, n }) => (
              <li key={`${code} ${why}`}>
                {times(n, 'time')}: {reasonWords(code)}
                {why === '' ? '' : `; it had stopped because of “${why}”`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {step.cases.length > 0 ? (
        <p className={styles.cases}>
          {step.cases.length === 1 ? 'The newest such case: ' : 'The newest such cases: '}
          {step.cases.map(({ id, title }, n) => (
            <span key={id}>
              {n > 0 ? ', ' : ''}
              <Link to="/cases/$caseId" params={{ caseId: id }}>
                {id} {title}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function Step({ step, view }: { step: AdoptionStep; view: AdoptionView }) {
  const last = step.weeks.at(-1)?.runs ?? 0;
  return (
    <li className={styles.step} data-state={step.state}>
      <div className={styles.head}>
        <div>
          <h2>{step.title}</h2>
          <p className={styles.quiet}>
            <Link to="/maps/$slug" params={{ slug: step.map.slug }}>
              {step.map.title}
            </Link>
          </p>
        </div>
        <State step={step} threshold={view.threshold} />
      </div>
      <div className={styles.runs}>
        <SparkLine values={step.weeks.map(({ runs }) => runs)} />
        <p className={styles.quiet}>
          {times(step.runs, 'run')} in {times(view.weeks.length, 'week')}, {last} of them this week
        </p>
      </div>
      <VerdictBar verdicts={step.verdicts} />
      <Why step={step} />
    </li>
  );
}

function People({ view }: { view: AdoptionView }) {
  if (view.people.length === 0) return null;
  return (
    <section aria-label="Person by person">
      <h2 className={styles.title}>Person by person</h2>
      <div className={styles.people}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Person</th>
              {['Looked at', 'Unchanged', 'Corrected', 'Refused'].map((name) => (
                <th key={name} scope="col" className={table.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.people.map(({ person, verdicts }) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                <td className={table.number} data-name="looked at">
                  {sum(verdicts)}
                </td>
                <td className={table.number} data-name="unchanged">
                  {verdicts.asIs}
                </td>
                <td className={table.number} data-name="corrected">
                  {verdicts.edited}
                </td>
                <td className={table.number} data-name="refused">
                  {verdicts.rejected}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** How often AI steps ran, and what people made of what they did. */
export function Adoption({ view }: { view: AdoptionView }) {
  if (view.steps.length === 0)
    return (
      <EmptyState icon={<IconSparkles size={28} aria-hidden="true" />} title="No AI step has run in this time">
        As soon as cases with an AI step end, it is listed here: how often it ran, and what people left unchanged,
        corrected or refused.
      </EmptyState>
    );
  const below = view.steps.filter(({ state }) => state === 'below').length;
  return (
    <>
      <p className={styles.quiet}>
        {below === 0
          ? `No AI step is below ${view.threshold}% unchanged.`
          : `${below === 1 ? 'One AI step is' : `${below} AI steps are`} below ${view.threshold}% unchanged.`}{' '}
        Judged by the last four weeks, from 20 looks on. The limit is set in the settings, under costs.
      </p>
      <ul className={styles.steps}>
        {view.steps.map((step) => (
          <Step key={`${step.map.slug} ${step.step}`} step={step} view={view} />
        ))}
      </ul>
      <People view={view} />
    </>
  );
}
