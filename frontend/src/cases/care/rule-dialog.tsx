import type { CasesMatched } from '@baton/contract';
import { Button, Checkbox, Modal, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { careFor, matchCases, setQuarantine, type Deed } from '../../api/care.ts';
import { mapsQuery } from '../../api/maps.ts';
import { sentenceOf } from '../../api/problem.ts';
import dialog from '../../app/shell/dialog.module.css';
import { useRights } from '../../app/use-me.ts';
import { statusWords } from '../status-words.ts';
import styles from './care.module.css';
import { QuarantineList } from './quarantine-list.tsx';
import { ReasonForm } from './reason-form.tsx';
import { UndoManyFacts } from './undo-many-facts.tsx';

const deeds: { deed: Deed; name: string; said: string; grave: boolean }[] = [
  { deed: 'quarantine', name: 'Set them aside', said: 'Set aside.', grave: false },
  { deed: 'release', name: 'Release them', said: 'Released.', grave: false },
  { deed: 'undo', name: 'Undo what they did', said: 'They are being undone.', grave: true },
  { deed: 'cancel', name: 'End them', said: 'Ended.', grave: true },
];

function Found({ found }: { found: CasesMatched }) {
  return (
    <>
      <p role="status">
        {found.total === 0
          ? 'The rule holds for no case.'
          : `The rule holds for ${found.total === 1 ? '1 case' : `${found.total} cases`}.`}
        {found.unclearTotal > 0 ? ` It could not be checked for ${found.unclearTotal}, which are left out.` : ''}
        {found.total > found.cases.length ? ` The first ${found.cases.length} are done at once.` : ''}
      </p>
      <ul className={styles.list} aria-label="Cases that the rule holds for">
        {found.cases.map((line) => (
          <li key={line.id}>
            <Link to="/cases/$caseId" params={{ caseId: line.id }}>
              {line.id} {line.title}
            </Link>
            <span className={styles.quiet}>{statusWords[line.status].name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface DeedParts {
  found: CasesMatched;
  map: string;
  rule: string;
  onClose: () => void;
}

/** Exactly the cases that were shown, whatever has come in since; and those that come to match, where the rule stays on. */
function Deeds({ found, map, rule, onClose }: DeedParts) {
  const [picked, setPicked] = useState<Deed>('quarantine');
  const [staysOn, setStaysOn] = useState(false);
  const { deed, name, said, grave } = deeds.find((each) => each.deed === picked) ?? deeds[0]!;
  const cases = found.cases.map(({ id }) => id);
  return (
    <ReasonForm
      verb={name}
      said={said}
      grave={grave}
      possible={cases.length > 0 || (deed === 'quarantine' && staysOn)}
      work={(reason) =>
        deed === 'quarantine' ? setQuarantine({ map, rule, cases, staysOn, reason }) : careFor(deed, { cases, reason })
      }
      onClose={onClose}
    >
      <Found found={found} />
      <NativeSelect
        label="What to do with these cases"
        data={deeds.map((each) => ({ value: each.deed, label: each.name }))}
        value={picked}
        onChange={(event) => setPicked(deeds.find((each) => each.deed === event.currentTarget.value)?.deed ?? picked)}
      />
      {deed === 'quarantine' ? (
        <Checkbox
          label="Keep the rule on: cases that come to match later are set aside before their next call"
          checked={staysOn}
          onChange={(event) => setStaysOn(event.currentTarget.checked)}
        />
      ) : null}
      {deed === 'undo' && cases.length > 0 ? <UndoManyFacts cases={cases} /> : null}
    </ReasonForm>
  );
}

function RuleForm({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(mapsQuery);
  const maps = (data?.maps ?? []).filter((map) => map.version !== null);
  const [picked, setPicked] = useState('');
  const [rule, setRule] = useState('');
  const [ended, setEnded] = useState(false);
  const map = picked || maps[0]?.slug || '';
  const look = useMutation({ mutationFn: (what: { map: string; rule: string }) => matchCases({ ...what, ended }) });
  return (
    <div className={dialog.parts}>
      <form
        className={dialog.parts}
        onSubmit={(event) => {
          event.preventDefault();
          look.mutate({ map, rule: rule.trim() });
        }}
      >
        <NativeSelect
          label="Map"
          data={maps.map(({ slug, title }) => ({ value: slug, label: title }))}
          value={map}
          onChange={(event) => setPicked(event.currentTarget.value)}
        />
        <TextInput
          label="Rule"
          description="Over what a case started with and has kept, as in the map: message.email.endsWith('@example.com')"
          value={rule}
          maxLength={1000}
          onChange={(event) => setRule(event.currentTarget.value)}
          data-autofocus
        />
        <Checkbox
          label="Also cases that have ended (to undo them)"
          checked={ended}
          onChange={(event) => setEnded(event.currentTarget.checked)}
        />
        {look.isError ? (
          <p className={dialog.problem} role="alert">
            {sentenceOf(look.error)}
          </p>
        ) : null}
        <div className={dialog.buttons}>
          <Button type="submit" disabled={rule.trim() === '' || map === ''} loading={look.isPending}>
            Show the cases
          </Button>
        </div>
      </form>
      {look.data && look.variables ? (
        <Deeds key={look.submittedAt} found={look.data} {...look.variables} onClose={onClose} />
      ) : null}
    </div>
  );
}

/** Cases by a rule: first the list, then what is done to exactly those. */
export function CasesByRule() {
  const [opened, setOpened] = useState(false);
  const [part, setPart] = useState('find');
  const close = () => setOpened(false);
  if (!useRights().has('care_for_cases')) return null;
  return (
    <>
      <Button onClick={() => setOpened(true)}>Cases by a rule</Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title="Cases by a rule"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <SegmentedControl
          mb="md"
          aria-label="What to see"
          data={[
            { value: 'find', label: 'Find cases' },
            { value: 'quarantines', label: 'Quarantines so far' },
          ]}
          value={part}
          onChange={setPart}
        />
        {part === 'find' ? <RuleForm onClose={close} /> : <QuarantineList />}
      </Modal>
    </>
  );
}
