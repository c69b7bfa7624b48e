import type { AskDetail, AskList } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconArrowLeft, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { askQuery } from '../api/asks.ts';
import { duration } from '../words/duration.ts';
import { ruleWords, sentence } from '../words/sentence.ts';
import { useNow } from '../ui/use-now.ts';
import { Label, SampleLabel, SandboxLabel } from '../ui/label.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { AlikeDialog } from './alike-dialog.tsx';
import { AnsweredCard } from './answered-card.tsx';
import styles from './ask-pane.module.css';
import type { AskKey } from './board-order.ts';
import { ColleaguesCard } from './colleagues-card.tsx';
import { DecisionCard } from './decision-card.tsx';
import { DidCard } from './did-card.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { kindWords } from './kind-words.ts';
import { OwnerCard } from './owner-card.tsx';
import { PathStrip } from './path-strip.tsx';
import { ShortcutHints } from './shortcut-hints.tsx';

interface Parts {
  ask: AskKey;
  list: AskList | undefined;
  onOpen: (ask: AskKey) => void;
}

/** A task is named by its step: when it is done stands below the question. */
const reasonOf = ({ kind, rule, step }: AskDetail): string => {
  if (kind === 'task') return step.title;
  return kind === 'stop' ? `“${ruleWords(rule)}”` : rule;
};

function Origin({ ask }: { ask: AskDetail }) {
  const now = useNow();
  const Picture = ask.kind === 'task' ? IconUserCheck : IconAlertTriangle;
  return (
    <div className={styles.origin}>
      <span className={styles.rule} data-task={ask.kind === 'task' || undefined}>
        <Picture size={18} aria-hidden="true" />
        <span>
          {kindWords[ask.kind].before} {reasonOf(ask)}
        </span>
      </span>
      <span className={styles.since}>
        {ask.sample ? <SampleLabel /> : null}
        {ask.sandbox ? <SandboxLabel /> : null}
        <Link to="/cases/$caseId" params={{ caseId: ask.caseId }}>
          Case {ask.caseId}
        </Link>
        , {ask.kind === 'task' ? 'handed over' : 'stopped'} {duration(now - Date.parse(ask.openedAt))} ago
      </span>
    </div>
  );
}

function Opened({ ask, list, onOpen }: { ask: AskDetail; list: AskList | undefined; onOpen: Parts['onOpen'] }) {
  const [together, setTogether] = useState(false);
  const closed = ask.answered !== null || ask.state === 'closed';
  return (
    <article className={styles.ask} aria-labelledby="ask-question">
      <Origin ask={ask} />
      <h2 id="ask-question" className={styles.question}>
        {ask.question}
      </h2>
      <p className={styles.summary}>
        {sentence(ask.kind === 'stop' ? ruleWords(ask.evidence.why) : ask.evidence.why)}{' '}
        <strong>{sentence(ask.evidence.nothingYet)}</strong>
      </p>
      {closed ? <AnsweredCard ask={ask} list={list} onOpen={onOpen} /> : <OwnerCard ask={ask} />}
      {closed ? null : <PathStrip path={ask.path} map={ask.map.title} task={ask.kind === 'task'} />}
      <div className={styles.pair}>
        <EvidenceCard ask={ask} />
        <DidCard ask={ask} />
      </div>
      <ColleaguesCard colleagues={ask.colleagues} />
      {closed ? null : <DecisionCard ask={ask} onTogether={() => setTogether(true)} />}
      {/* Here, because it says what became of each when this one is answered already. */}
      {together ? <AlikeDialog ask={ask} onClose={() => setTogether(false)} /> : null}
      <ShortcutHints choices={closed ? 0 : ask.choices.length} />
    </article>
  );
}

/** The opened question with everything needed to answer it. */
export function AskPane({ ask, list, onOpen }: Parts) {
  const { data, error, refetch } = useQuery(askQuery(ask.caseId, ask.askId));
  return (
    <section className={styles.pane} aria-label="Opened question">
      <div className={styles.back}>
        <h1 className="visually-hidden">Exceptions</h1>
        <Link to="/exceptions" search>
          <IconArrowLeft size={18} aria-hidden="true" /> All exceptions
        </Link>
        {data && kindWords[data.kind].label ? <Label>{kindWords[data.kind].label}</Label> : null}
      </div>
      {data ? (
        <Opened ask={data} list={list} onOpen={onOpen} />
      ) : error ? (
        <Failed failure={error} again={() => void refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </section>
  );
}
