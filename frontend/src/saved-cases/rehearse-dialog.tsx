import type { Rehearsal } from '@baton/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { rehearsalQuery } from '../api/launch.ts';
import dialog from '../app/shell/dialog.module.css';
import type { DialogParts } from '../cases/care/case-dialogs.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import styles from './rehearse.module.css';

function Steps({ title, steps, others }: { title: string; steps: string[]; others: string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles.steps}>
        {steps.map((step, n) => (
          <li key={`${n} ${step}`} data-other={others[n] !== step || undefined}>
            {step}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Compared({ rehearsal }: { rehearsal: Rehearsal }) {
  const { on, status, now, then, asks, calls, madeUp } = rehearsal;
  const open = asks.filter(({ decided }) => !decided);
  const same = now.length === then.length && now.every((step, n) => step === then[n]);
  return (
    <div className={dialog.facts}>
      <p role="status">
        {same ? `On ${on} it goes the same way` : `On ${on} it goes another way`}; it is {status} then.
      </p>
      <div className={styles.both}>
        <Steps title="As it went" steps={then} others={now} />
        <Steps title={`On ${on}`} steps={now} others={then} />
      </div>
      {open.map(({ step, question, role }) => (
        <p key={`${step} ${question}`}>
          At “{step}” the {role} would have to answer: {question}
        </p>
      ))}
      <p>{calls.length === 0 ? 'No call would leave.' : `Calls that would leave: ${calls.join(', ')}.`} None did.</p>
      {madeUp.length > 0 ? (
        <p>The real case does not tell what these would answer, so that was made up: {madeUp.join(', ')}.</p>
      ) : null}
    </div>
  );
}

/** The case once more on what is being drawn, beside how it really went. */
export function RunAgain({ found, onClose }: DialogParts) {
  const { data, error, refetch } = useQuery(rehearsalQuery(found.id));
  if (!data) return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={4} />;
  return (
    <div className={dialog.parts}>
      {data.problem === '' ? <Compared rehearsal={data} /> : <p role="alert">{data.problem}</p>}
      <div className={dialog.buttons}>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </div>
    </div>
  );
}
