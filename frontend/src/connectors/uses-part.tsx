import type { ConnectorDetail } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import { Label } from '../ui/label.tsx';
import { When } from '../ui/when.tsx';
import styles from './connectors.module.css';
import { runningWords, useWords } from './words.ts';

type Subscription = ConnectorDetail['subscriptions'][number];

const states: Record<Subscription['state'], string> = {
  wanted: 'Being asked for',
  ready: 'Tells at once',
  ending: 'Being ended',
  left: 'Could not be ended there',
};

function Told({ subscription }: { subscription: Subscription }) {
  const { map, event, state, expiresAt, problem } = subscription;
  return (
    <li>
      <span>
        “{event}” for <strong>{map.title}</strong>
        {problem ? <span className={styles.problem}> {problem}</span> : null}
      </span>
      <Label tone={state === 'ready' ? 'execution' : state === 'left' ? 'stop' : 'waiting'}>{states[state]}</Label>
      {expiresAt ? (
        <span className={styles.quiet}>
          renewed before <When at={expiresAt} />
        </span>
      ) : null}
    </li>
  );
}

/** Which maps depend on it, what they use, and what the vendor was asked to tell them. */
export function UsesPart({ connector }: { connector: ConnectorDetail }) {
  const { uses, subscriptions, name, id } = connector;
  return (
    <section className={styles.part} aria-labelledby="uses-title">
      <h2 id="uses-title">Used by</h2>
      {uses.length === 0 ? <p className={styles.quiet}>No map uses {name} yet.</p> : null}
      <ul className={styles.lines}>
        {uses.map((use) => (
          <li key={use.map.slug}>
            <span>
              <Link to="/maps/$slug" params={{ slug: use.map.slug }}>
                {use.map.title}
              </Link>{' '}
              <span className={styles.quiet}>{useWords(use)}</span>
            </span>
            <span className={styles.quiet}>{runningWords(use.running)}</span>
          </li>
        ))}
      </ul>
      {subscriptions.length > 0 ? (
        <>
          <h3>What {name} was asked to tell</h3>
          <ul className={styles.lines}>
            {subscriptions.map((subscription) => (
              <Told
                key={`${subscription.map.slug} ${subscription.event} ${subscription.state}`}
                subscription={subscription}
              />
            ))}
          </ul>
        </>
      ) : null}
      <div className={styles.buttons}>
        <Link className={styles.way} to="/messages" search={{ connector: id }}>
          Messages from {name}
        </Link>
      </div>
    </section>
  );
}
