import type { MapPath } from '@baton/process-maps';
import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { packsQuery } from '../../api/context-packs.ts';
import { useField } from '../fields/use-field.ts';
import styles from './inspector.module.css';

/** Which texts of the company the step is told. One that the map names and nobody has written stands there as well. */
export function PackPicks({ path }: { path: MapPath }) {
  const { data } = useQuery(packsQuery);
  const { value, set } = useField(path, 'Change context packs');
  const named = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  const known = (data?.packs ?? []).map(({ name, title }) => ({ name, label: `${title} (${name})` }));
  const unknown = named
    .filter((name) => !known.some((pack) => pack.name === name))
    .map((name) => ({ name, label: data ? `${name}: nobody has written it` : name }));
  const pick = (name: string, picked: boolean) => {
    const list = picked ? [...named, name] : named.filter((one) => one !== name);
    set(list.length === 0 ? undefined : list);
  };
  return (
    <Checkbox.Group label="Context packs" value={named}>
      {[...known, ...unknown].map(({ name, label }) => (
        <Checkbox
          key={name}
          className={styles.pick}
          value={name}
          label={label}
          onChange={({ currentTarget: { checked } }) => pick(name, checked)}
        />
      ))}
      <p className={styles.pick}>
        <Link to="/context-packs" target="_blank">
          What AI steps are told
        </Link>
      </p>
    </Checkbox.Group>
  );
}
