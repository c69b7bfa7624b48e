import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { checkMap } from '../api/new-map.ts';
import { peopleQuery } from '../api/people.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { OwnStart } from './own-start.tsx';
import { MapText } from './map-text.tsx';
import styles from './new-map.module.css';
import { PublishPart } from './publish-part.tsx';
import { RolePicks, type Picks } from './role-picks.tsx';
import { StartChoices } from './start-choices.tsx';
import { useSettledText } from './use-settled-text.ts';

/** What was begun stays while the page is open, also when somebody goes to add a person in between. */
interface Begun {
  text: string;
  from: string;
  picks: Picks;
}
const nothing: Begun = { text: '', from: '', picks: {} };
let kept = nothing;

/** From a library map or a file to a map that runs: text, findings, people, note. */
export function NewMapPage() {
  const [begun, setBegun] = useState(kept);
  const change = (part: Partial<Begun>) => {
    kept = { ...kept, ...part };
    setBegun(kept);
  };
  const settled = useSettledText(begun.text);
  const { data: checked } = useQuery({
    queryKey: ['check', settled],
    queryFn: () => checkMap(settled),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const { data } = useQuery(peopleQuery);
  const people = data?.people.filter((person) => person.active) ?? [];
  return (
    <>
      <PageHeader
        title={
          <>
            <Link to="/maps">Maps</Link>
            <span className={styles.slash}> / </span>
            New map
          </>
        }
      />
      <ScrollRegion name="New map">
        <div className={styles.page}>
          {begun.text === '' ? <OwnStart /> : null}
          <StartChoices picked={begun.from} onText={(text, from) => change({ text, from, picks: {} })} />
          {begun.text === '' ? null : (
            <>
              <MapText text={begun.text} checked={checked} onText={(text) => change({ text })} />
              <RolePicks
                roles={checked?.roles ?? []}
                people={people}
                picks={begun.picks}
                onPick={(role, pick) => change({ picks: { ...begun.picks, [role]: pick } })}
              />
              <PublishPart
                text={begun.text}
                checked={settled === begun.text ? checked : undefined}
                picks={begun.picks}
                onDone={() => (kept = nothing)}
              />
            </>
          )}
        </div>
      </ScrollRegion>
    </>
  );
}
