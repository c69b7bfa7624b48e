import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { announce } from '../app/announce/announce.ts';
import { useMe } from '../app/use-me.ts';
import styles from './tour-bar.module.css';
import { LAST, useTour } from './tour-state.ts';
import { TOUR_MAP, tourSteps } from './tour-steps.ts';

/** The tour of the sample company: a bar above the page that covers nothing, until it is put away or a case was decided. */
export function TourBar() {
  const { person, workspace, rights } = useMe();
  const { person: whose, is, load, become } = useTour();
  const show = useShowStep();
  useEffect(() => load(person.id), [load, person.id]);
  if (!workspace.hasSampleData || whose !== person.id || is === 'away') return null;
  if (is === 'going') return <Going mayDecide={rights.includes('decide')} />;
  return (
    <section className={styles.bar} aria-label="Tour of the sample company">
      {is === 'done' ? (
        <Done mayDraw={rights.includes('manage_people')} />
      ) : (
        <p>New here? See how Baton works, in five steps.</p>
      )}
      <span className={styles.buttons}>
        {is === 'offered' ? (
          <Button size="compact-sm" variant="filled" onClick={() => show(0)}>
            Start the tour
          </Button>
        ) : null}
        <Button size="compact-sm" onClick={() => become('away')}>
          {is === 'offered' ? 'Not now' : 'Close'}
        </Button>
      </span>
    </section>
  );
}

const placeOf = (at: number) => ({ to: tourSteps[at]!.to, params: { slug: TOUR_MAP } });

/** Goes to a step and to the page where it is seen. */
function useShowStep(): (at: number) => void {
  const navigate = useNavigate();
  const go = useTour((state) => state.go);
  return (at) => {
    go(at);
    void navigate(placeOf(at));
  };
}

function Done({ mayDraw }: { mayDraw: boolean }) {
  return (
    <p>
      That was the tour: the case went on from where it had stopped, and the history says who decided and why.{' '}
      {mayDraw ? <Link to="/new-map">Draw a map of your own</Link> : null}
    </p>
  );
}

function Going({ mayDecide }: { mayDecide: boolean }) {
  const { at, become } = useTour();
  const show = useShowStep();
  const step = tourSteps[at]!;
  const words =
    at === LAST && !mayDecide
      ? 'Whoever a question is for decides it here, with a reason. You may look on.'
      : step.words;
  useEffect(() => announce(`Step ${at + 1} of ${tourSteps.length}. ${words}`), [at, words]);
  return (
    <section className={styles.bar} aria-label="Tour of the sample company">
      <p>
        <strong>
          {at + 1} of {tourSteps.length}
        </strong>{' '}
        {words} <Link {...placeOf(at)}>{step.open}</Link>
      </p>
      <span className={styles.buttons}>
        {at > 0 ? (
          <Button size="compact-sm" onClick={() => show(at - 1)}>
            Back
          </Button>
        ) : null}
        {at < LAST ? (
          <Button size="compact-sm" variant="filled" onClick={() => show(at + 1)}>
            Next
          </Button>
        ) : mayDecide ? null : (
          <Button size="compact-sm" variant="filled" onClick={() => become('done')}>
            Finish
          </Button>
        )}
        <Button size="compact-sm" onClick={() => become('away')}>
          Put away
        </Button>
      </span>
    </section>
  );
}
