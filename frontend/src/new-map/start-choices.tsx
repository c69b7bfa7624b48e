import type { MapLibrary } from '@baton/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { libraryQuery, librarySource } from '../api/new-map.ts';
import { sentenceOf } from '../api/problem.ts';
import { fieldName } from '../words/show-value.ts';
import styles from './new-map.module.css';

/** Bytes that a map's text may have; the server has the same limit. */
const MOST_BYTES = 2_000_000;

interface Parts {
  /** Which map of the library the text came from; '' for a file. */
  picked: string;
  onText: (text: string, from: string) => void;
}

function LibraryCard(parts: { map: MapLibrary['maps'][number]; picked: boolean; onPick: () => void }) {
  const { map, picked, onPick } = parts;
  return (
    <li>
      <button type="button" className={styles.card} aria-pressed={picked} onClick={onPick}>
        <strong>{map.title}</strong>
        <span className={styles.quiet}>{fieldName(map.businessFunction)}</span>
        <span>{map.purpose}</span>
      </button>
    </li>
  );
}

/** Where the text of a new map comes from: a map that ships with Baton, or a file. */
export function StartChoices({ picked, onText }: Parts) {
  const { data } = useQuery(libraryQuery);
  const [problem, setProblem] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const fromLibrary = async (id: string) => {
    setProblem('');
    try {
      onText((await librarySource(id)).source, id);
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
  };
  const fromFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) return setProblem(`Expected a map of at most 2 MB, found ${chosen.name} with more.`);
    setProblem('');
    onText(await chosen.text(), '');
  };

  return (
    <section className={styles.part} aria-labelledby="start-title">
      <h2 id="start-title">1. Start from</h2>
      <ul className={styles.cards}>
        {data?.maps.map((map) => (
          <LibraryCard key={map.id} map={map} picked={picked === map.id} onPick={() => void fromLibrary(map.id)} />
        ))}
      </ul>
      <div className={styles.file}>
        <Button onClick={() => file.current?.click()}>A map file of your own</Button>
        <input
          ref={file}
          type="file"
          accept=".yaml,.yml"
          aria-label="Map file"
          className="visually-hidden"
          tabIndex={-1}
          onChange={(event) => {
            const { currentTarget } = event;
            void fromFile(currentTarget.files?.[0]).then(() => (currentTarget.value = ''));
          }}
        />
        <span className={styles.quiet}>YAML, as “baton check” reads it</span>
      </div>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  );
}
