import type { CaseDetail } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { caseQuery } from '../api/cases.ts';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import styles from './case.module.css';
import { CareMenu } from './care/care-menu.tsx';
import { CaseMeasures } from './case-measures.tsx';
import { ChasingPanel } from './chasing-panel.tsx';
import { ClockMarks } from './clock-marks.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { FamilyPanel } from './family-panel.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FollowButton } from './follow-button.tsx';
import { AccountNotice, HeldNotice } from './held-notice.tsx';
import { HistoryList } from './history-list.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { MarksPanel } from './marks-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { ReplayBar } from './replay-bar.tsx';
import { statusWords } from './status-words.ts';
import { Timeline } from './timeline.tsx';

function Title({ found }: { found: CaseDetail }) {
  return (
    <>
      <Link to="/cases">Cases</Link>
      <span className={styles.slash}> / </span>
      {found.id} {found.title}
    </>
  );
}

function OpenAsks({ found }: { found: CaseDetail }) {
  return found.openAsks.map((askId) => (
    <Link key={askId} to="/exceptions/$caseId/$askId" params={{ caseId: found.id, askId }} className={styles.toAsk}>
      Open the question
    </Link>
  ));
}

function Opened({ found }: { found: CaseDetail }) {
  const [picked, setPicked] = useState<number | null>(null);
  const last = found.history.length - 1;
  // Without a choice the newest entry is shown, also when new ones come in.
  const at = Math.min(picked ?? last, last);
  const entry = found.history[at];
  const status = statusWords[found.status];

  return (
    <div className={styles.page}>
      <PageHeader
        title={<Title found={found} />}
        note={
          <span className={styles.marks}>
            <Label tone={status.tone}>{status.name}</Label>
            <ClockMarks clock={found.clock} />
          </span>
        }
        sample={found.sample}
        sandbox={found.sandbox}
      >
        <FollowButton found={found} />
        <ExportMenu found={found} />
        <CareMenu found={found} />
        <OpenAsks found={found} />
      </PageHeader>
      <HeldNotice found={found} />
      <AccountNotice found={found} />
      <KeptNotice found={found} />
      <CaseMeasures found={found} />
      <ChasingPanel found={found} />
      <FamilyPanel caseId={found.id} />
      <NotesPanel caseId={found.id} />
      <MarksPanel found={found} />
      <Timeline found={found} at={entry} onPick={setPicked} />
      <div className={styles.below}>
        <HistoryList history={found.history} at={at} onPick={setPicked} />
        {entry ? <EntryDetail entry={entry} /> : null}
      </div>
      <ReplayBar history={found.history} at={at} onMove={setPicked} />
    </div>
  );
}

/** One case: who had it when, what went in and came out, and a replay. */
export function CasePage() {
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId' });
  const { data, error, refetch } = useQuery(caseQuery(caseId));
  if (data) return <Opened key={caseId} found={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={10} />;
}
