import type { MapPath } from '@baton/process-maps';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { mapsQuery } from '../../api/maps.ts';
import { EditSelect } from '../fields/edit-select.tsx';
import { useField } from '../fields/use-field.ts';
import { FieldList } from './field-list.tsx';
import { Section } from './section.tsx';
import { ValueRows } from './value-rows.tsx';

const waiting = [
  { value: 'yes', label: 'Goes on when that case has ended' },
  { value: 'no', label: 'Goes on at once' },
];

/** Another map that is run from here: which one, what it gets, and what comes back. */
export function CallFields({ path }: { path: MapPath }) {
  const { data } = useQuery(mapsQuery);
  const waits = useField([...path, 'waits'], 'Change whether it waits');
  const maps = (data?.maps ?? []).map(({ slug, title, version }) => ({
    value: slug,
    label: version === null ? `${title} (never published)` : title,
  }));
  // The language waits unless the map says otherwise.
  const doesWait = waits.value !== false;
  return (
    <Section title="Another map">
      <EditSelect
        label="Which map"
        path={[...path, 'map']}
        choices={maps}
        none="None yet"
        unknown={data ? 'no such map' : '…'}
      />
      <ValueRows label="What it gets" path={[...path, 'with']} />
      <NativeSelect
        label="Then"
        data={waiting}
        value={doesWait ? 'yes' : 'no'}
        onChange={(event) => waits.set(event.currentTarget.value === 'yes')}
      />
      {doesWait ? <FieldList label="What comes back" path={[...path, 'output']} /> : null}
    </Section>
  );
}
