import type { Condition, PhasesView } from '@baton/contract';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { Label } from '../ui/label.tsx';
import styles from './phases.module.css';

const states = {
  met: { icon: IconCircleCheck, word: 'Met' },
  not_met: { icon: IconCircleX, word: 'Not met' },
  unknown: { icon: IconHelpCircle, word: 'Not known, counts as not met' },
};

/** @param alarm a condition that is bad when it holds */
function Line({ condition, alarm = false }: { condition: Condition; alarm?: boolean }) {
  const { title, state, found, place } = condition;
  const { icon: Picture, word } = states[state];
  const holds = { met: 'It is so', not_met: 'It is not so', unknown: 'Not known' };
  return (
    <li className={styles.line} data-state={state} data-alarm={alarm || undefined}>
      <Picture size={20} role="img" aria-label={alarm ? holds[state] : word} />
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.found}>
          {found} <a href={place.href}>{place.label}</a>
        </p>
      </div>
    </li>
  );
}

function Phase({ phase, nth }: { phase: PhasesView['phases'][number]; nth: number }) {
  const met = phase.conditions.filter(({ state }) => state === 'met').length;
  return (
    <li className={styles.phase} data-met={phase.met || undefined}>
      <div className={styles.head}>
        <h3>
          {nth}. {phase.title}
        </h3>
        <Label tone={phase.met ? 'execution' : 'plain'}>
          {phase.met ? 'Reached' : `${met} of ${phase.conditions.length} met`}
        </Label>
      </div>
      <ul className={styles.lines}>
        {phase.conditions.map((condition) => (
          <Line key={condition.id} condition={condition} />
        ))}
      </ul>
    </li>
  );
}

const directions = {
  compounding: {
    name: 'Compounding',
    says: 'What is learnt from failures stays learnt: every month makes the next one easier.',
  },
  holding: { name: 'Holding', says: 'Nothing gets worse, and not everything that is learnt is kept.' },
  decaying: { name: 'Decaying', says: 'Something gets worse by itself. Look at the lines below that hold.' },
};

/** How far the company is, and whether it gets better: every line worked out from what happened, none ticked. */
export function Phases({ view }: { view: PhasesView }) {
  const { state, compounding, decaying } = view.direction;
  return (
    <>
      <section className={styles.direction} data-state={state} aria-label="Direction">
        <h2 className={styles.state}>{directions[state].name}</h2>
        <p className={styles.found}>{directions[state].says}</p>
        <div className={styles.two}>
          <div>
            <h3>All of these make it compounding</h3>
            <ul className={styles.lines}>
              {compounding.map((condition) => (
                <Line key={condition.id} condition={condition} />
              ))}
            </ul>
          </div>
          <div>
            <h3>Any of these makes it decaying</h3>
            <ul className={styles.lines}>
              {decaying.map((condition) => (
                <Line key={condition.id} condition={condition} alarm />
              ))}
            </ul>
          </div>
        </div>
      </section>
      <section aria-label="Phases">
        <h2 className={styles.heading}>Phases</h2>
        <p className={styles.found}>
          A phase is reached when all of its lines are met, and the phases before it. What is not known counts as not
          met.
        </p>
        <ol className={styles.phases}>
          {view.phases.map((phase, n) => (
            <Phase key={phase.id} phase={phase} nth={n + 1} />
          ))}
        </ol>
      </section>
    </>
  );
}
