import type { LookAtPlugin, PluginList, PluginLook } from '@baton/contract';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { lookAtFile, lookAtPlugin } from '../api/plugins.ts';
import { sentenceOf } from '../api/problem.ts';
import styles from '../connectors/connectors.module.css';

interface Parts {
  list: PluginList;
  onLook: (look: PluginLook) => void;
}

/** Of a file, as the contract says; its code is not loaded here, because schemas are built in a way that the content policy refuses. */
const megabytes = 10;

/** Three ways to a package. Each only looks: installing is a click of its own, with what changes in front of one. */
export function FindPlugin({ list, onLook }: Parts) {
  const [name, setName] = useState('');
  const [folder, setFolder] = useState('');
  const look = useMutation({
    mutationFn: (where: LookAtPlugin | { file: File }) =>
      'file' in where ? lookAtFile(where.file) : lookAtPlugin(where),
    onSuccess: onLook,
  });
  const byName = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    look.mutate({ npm: name.trim() });
  };
  const byFolder = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    look.mutate({ folder });
  };
  return (
    <div className={styles.page}>
      <section className={styles.part} aria-labelledby="find-title">
        <h2 id="find-title">Install or upgrade a plugin</h2>
        <p className={styles.quiet}>
          A plugin runs in a process of its own, without files and network: it reaches only the hosts that it names.
        </p>
        <form className={styles.fields} onSubmit={byName}>
          <TextInput
            label="Name on npm"
            description="With a version, such as “baton-plugin-acme@1.4.0”, or without one for the newest."
            required
            withAsterisk={false}
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className={styles.buttons}>
            <Button type="submit" loading={look.isPending}>
              Look at it
            </Button>
          </div>
        </form>
        <div className={styles.fields}>
          <label htmlFor="plugin-file">
            <strong>A file</strong> <span className={styles.quiet}>(.tgz, at most {megabytes} MB)</span>
          </label>
          <input
            id="plugin-file"
            type="file"
            accept=".tgz,.tar.gz,application/gzip"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) look.mutate({ file });
              event.currentTarget.value = '';
            }}
          />
        </div>
        <form className={styles.fields} onSubmit={byFolder}>
          <NativeSelect
            label="What lies in the folder for plugins"
            description={list.dropFolder}
            data={[{ value: '', label: list.dropped.length > 0 ? 'Choose' : 'Nothing lies there' }, ...list.dropped]}
            value={folder}
            onChange={(event) => setFolder(event.currentTarget.value)}
          />
          <div className={styles.buttons}>
            <Button type="submit" disabled={folder === ''} loading={look.isPending}>
              Look at it
            </Button>
          </div>
        </form>
        {look.isError ? (
          <p className={styles.problem} role="alert">
            {sentenceOf(look.error)}
          </p>
        ) : null}
      </section>
    </div>
  );
}
