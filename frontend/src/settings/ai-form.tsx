import type { AiView, SetAi } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { setAi, tryAi } from '../api/ai.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { ModelFields } from './model-fields.tsx';
import styles from './settings.module.css';

interface Choice {
  provider: AiView['provider'];
  name: string;
  means: string;
}
const choices: Choice[] = [
  {
    provider: 'rules',
    name: 'Built-in rules',
    means:
      'Need no account, and nothing leaves this computer. They learn from your answered cases; what they are not sure of stops in front of a person.',
  },
  {
    provider: 'claude',
    name: 'Claude',
    means:
      'Reads and writes better. What an AI step sees is sent to Anthropic with your own key, and you pay for it there.',
  },
];

const START_MODEL = 'claude-sonnet-5-5';

function ProviderCards({ picked, onPick }: { picked: AiView['provider']; onPick: (one: AiView['provider']) => void }) {
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">Who answers</legend>
      {choices.map(({ provider, name, means }) => (
        <label key={provider} className={styles.choice}>
          <input type="radio" name="provider" checked={picked === provider} onChange={() => onPick(provider)} />
          <strong>{name}</strong>
          <span className={styles.quiet}>{means}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Who answers the AI steps. Money, legal, policy and people matters stay with people, whatever is chosen. */
export function AiForm({ view }: { view: AiView }) {
  const queries = useQueryClient();
  const [provider, setProvider] = useState(view.provider);
  const [model, setModel] = useState(view.model || START_MODEL);
  const [key, setKey] = useState('');
  const given = key.trim() === '' ? {} : { key: key.trim() };
  const save = useMutation({
    mutationFn: (wanted: SetAi) => setAi(wanted),
    onSuccess: (saved) => {
      announce('Saved.');
      queries.setQueryData(['ai'], saved);
    },
  });
  const attempt = useMutation({ mutationFn: () => tryAi({ model: model.trim(), ...given }) });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(provider === 'rules' ? { provider } : { provider, model: model.trim(), ...given });
  };
  return (
    <form className={styles.part} aria-labelledby="ai-title" onSubmit={submit}>
      <h2 id="ai-title">Who answers AI steps</h2>
      <p className={styles.quiet}>
        Whoever is chosen says so on every answer. AI never decides money, legal, policy or people matters.
      </p>
      <ProviderCards picked={provider} onPick={setProvider} />
      {provider === 'claude' ? (
        <ModelFields
          place={view.key}
          model={model}
          apiKey={key}
          tried={attempt.data}
          trying={attempt.isPending}
          failure={attempt.error}
          onModel={setModel}
          onKey={setKey}
          onTry={() => attempt.mutate()}
          onForget={() => save.mutate({ provider: 'rules', key: null })}
        />
      ) : null}
      {save.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(save.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
