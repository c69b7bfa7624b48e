import type { CaseLine } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../ui/avatar.tsx';
import { Label, SampleLabel, SandboxLabel } from '../ui/label.tsx';
import table from '../ui/table.module.css';
import { When } from '../ui/when.tsx';
import styles from './cases.module.css';
import { ClockMarks } from './clock-marks.tsx';
import { statusWords } from './status-words.ts';

function Baton({ line }: { line: CaseLine }) {
  const { person, where, step } = line.baton;
  if (!person) return <span className={styles.where}>{where}</span>;
  return (
    <span className={styles.holder}>
      <Avatar id={person.id} name={person.name} size={24} />
      <span>
        {person.name}
        {step ? <span className={styles.step}>{step}</span> : null}
      </span>
    </span>
  );
}

/** One line per case. On a phone each line becomes a card. */
export function CaseTable({ cases }: { cases: CaseLine[] }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Status</th>
          <th scope="col">Who has the baton</th>
          <th scope="col">Map</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((line) => (
          <tr key={line.id}>
            <th scope="row" className={styles.title}>
              <Link to="/cases/$caseId" params={{ caseId: line.id }} className={table.rowLink}>
                {line.title}
              </Link>
              <span className={styles.id}>
                {line.id} {line.sample ? <SampleLabel /> : null} {line.sandbox ? <SandboxLabel /> : null}
              </span>
            </th>
            <td>
              <span className={styles.marks}>
                <Label tone={statusWords[line.status].tone}>{statusWords[line.status].name}</Label>
                <ClockMarks clock={line.clock} />
              </span>
            </td>
            <td>
              <Baton line={line} />
            </td>
            <td className={table.quiet}>
              {line.map.title}, v{line.map.version}
            </td>
            <td className={table.quiet}>
              <When at={line.updatedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
