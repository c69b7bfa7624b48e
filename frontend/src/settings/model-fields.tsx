import type { AiTried, AiView } from '@baton/contract';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { sentenceOf } from '../api/problem.ts';
import styles from './settings.module.css';

const places: Record<AiView['key'], string> = {
  none: 'No key is connected yet.',
  stored: 'A key is stored, encrypted; it is never shown again. Enter another one to replace it.',
  environment: 'The key of this installation is used (BATON_ANTHROPIC_API_KEY). One entered here goes before it.',
};

interface Parts {
  place: AiView['key'];
  model: string;
  apiKey: string;
  tried: AiTried | undefined;
  trying: boolean;
  failure: unknown;
  onModel: (model: string) => void;
  onKey: (key: string) => void;
  onTry: () => void;
  onForget: () => void;
}

function Result({ tried, failure }: Pick<Parts, 'tried' | 'failure'>) {
  const { ok, sentence } = failure
    ? { ok: false, sentence: sentenceOf(failure) }
    : (tried ?? { ok: true, sentence: '' });
  if (sentence === '') return null;
  const Picture = ok ? IconCircleCheck : IconCircleX;
  return (
    <p className={styles.tried} data-ok={ok} role="status">
      <Picture size={18} aria-hidden="true" />
      {sentence}
    </p>
  );
}

/** The model, the company's key for it, and a try before anything depends on them. */
export function ModelFields(parts: Parts) {
  const { place, model, apiKey } = parts;
  const nothingToTry = model.trim() === '' || (place === 'none' && apiKey.trim() === '');
  return (
    <div className={styles.fields}>
      <TextInput
        label="Model"
        description="Its name as Anthropic writes it."
        required
        withAsterisk={false}
        maxLength={100}
        value={model}
        onChange={(event) => parts.onModel(event.currentTarget.value)}
      />
      <PasswordInput
        label="Key"
        description={places[place]}
        autoComplete="off"
        maxLength={500}
        value={apiKey}
        onChange={(event) => parts.onKey(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the key' }}
      />
      <div className={styles.tries}>
        <Button loading={parts.trying} disabled={nothingToTry} onClick={parts.onTry}>
          Try it
        </Button>
        <span className={styles.quiet}>Asks one small question. Nothing of yours goes out with it.</span>
      </div>
      <Result tried={parts.tried} failure={parts.failure} />
      {place === 'stored' ? (
        <div>
          <Button variant="stop" onClick={parts.onForget}>
            Forget the stored key and go back to the built-in rules
          </Button>
        </div>
      ) : null}
    </div>
  );
}
