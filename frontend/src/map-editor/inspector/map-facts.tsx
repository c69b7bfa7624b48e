import { EditDuration } from '../fields/edit-duration.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { Answering, RoleSelect } from '../fields/role-select.tsx';
import styles from './inspector.module.css';
import { LaneList } from './lane-list.tsx';
import { RoleList } from './role-list.tsx';
import { Section } from './section.tsx';

/** The map itself: what it is for, its lanes, its roles, who answers what nobody else does. */
export function MapFacts({ current }: { current: boolean }) {
  return (
    <>
      <header className={styles.head}>
        <span className={styles.names}>
          <h2>The map</h2>
          <span>Choose a step to see what it does.</span>
        </span>
      </header>
      <Section title="Facts">
        <EditText label="Title" path={['title']} required />
        <EditText label="Purpose" path={['purpose']} rows={2} />
        <EditText label="Done when" path={['done_when']} />
      </Section>
      <LaneList />
      <RoleList />
      {current ? null : (
        <>
          <Section title="Who owns the map">
            <RoleSelect label="Owner" path={['owner', 'role']} none="Nobody yet" />
            <RoleSelect label="Backup" path={['owner', 'backup']} none="No backup yet" />
          </Section>
          <Section title="When something breaks">
            <Answering path={['when_it_breaks']} />
            <EditDuration label="Time to answer" path={['when_it_breaks', 'answer_within']} />
          </Section>
          <Section title="Promise">
            <EditDuration label="A case takes at most" path={['promise']} />
          </Section>
        </>
      )}
    </>
  );
}
