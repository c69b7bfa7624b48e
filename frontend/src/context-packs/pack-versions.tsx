import type { ContextPackView } from '@baton/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { packVersionQuery } from '../api/context-packs.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { When } from '../ui/when.tsx';
import styles from './context-packs.module.css';
import { sizeText } from './pack-words.ts';

function VersionText({ name, version }: { name: string; version: number }) {
  const { data, error } = useQuery(packVersionQuery(name, version));
  if (data) return <pre className={styles.read}>{data.text}</pre>;
  return error ? <Failed failure={error} /> : <Loading lines={3} />;
}

/** Every text that it had: a case says which version its step was told. */
export function PackVersions({ pack: { name, version: now, versions } }: { pack: ContextPackView }) {
  const [shown, setShown] = useState<number | null>(null);
  return (
    <section aria-label="Versions">
      <h2 className={styles.heading}>Versions</h2>
      <ul className={styles.versions}>
        {versions.map(({ version, at, by, size }) => (
          <li key={version}>
            <span>
              <strong>Version {version}</strong>
              {version === now ? ', told now' : ''}
            </span>
            <span className={styles.quiet}>
              {by?.name ?? 'A person who has left'}, <When at={at} />, {sizeText(size)}
            </span>
            {version === now ? null : (
              <Button
                size="xs"
                aria-expanded={shown === version}
                onClick={() => setShown(shown === version ? null : version)}
              >
                {shown === version ? 'Hide' : 'Read'}
                <span className="visually-hidden"> version {version}</span>
              </Button>
            )}
            {shown === version ? <VersionText name={name} version={version} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
