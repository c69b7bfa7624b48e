import type { Costs } from '@baton/contract';
import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { costsQuery, setCosts } from '../api/measures.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { ConnectorPrices } from './connector-prices.tsx';
import styles from './settings.module.css';

interface AmountParts {
  label: string;
  description: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

const Amount = ({ label, description, value, onChange }: AmountParts) => (
  <NumberInput
    label={label}
    description={description}
    min={0}
    max={100_000}
    decimalScale={2}
    value={value ?? ''}
    onChange={(given) => onChange(typeof given === 'number' ? given : null)}
  />
);

/** What an hour and a failure cost the company: without them no measure speaks of money. */
export function CostsForm({ saved }: { saved: Costs }) {
  const queries = useQueryClient();
  const [costs, setState] = useState(saved);
  const change = (part: Partial<Costs>) => setState((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: setCosts,
    onSuccess: (now) => {
      announce('Saved.');
      queries.setQueryData(costsQuery.queryKey, now);
      void queries.invalidateQueries({ queryKey: ['measures'] });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(costs);
  };
  return (
    <form className={styles.part} aria-labelledby="costs-title" onSubmit={submit}>
      <h2 id="costs-title">Costs</h2>
      <p className={styles.quiet}>
        For the measures of money: what an hour or a connector costs is not known until it stands here.
      </p>
      <Amount
        label="An hour of a person"
        description="All that it costs the company, on average."
        value={costs.hour}
        onChange={(hour) => change({ hour })}
      />
      <Amount
        label="A failure that reached a person"
        description="Beside the working time, on average. Empty counts as nothing more."
        value={costs.failure}
        onChange={(failure) => change({ failure })}
      />
      <ConnectorPrices costs={costs.connectors} onChange={(connectors) => change({ connectors })} />
      <TextInput
        label="Currency"
        description="Three letters, such as USD or EUR."
        value={costs.currency}
        maxLength={3}
        pattern="[A-Z]{3}"
        onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
      />
      <NumberInput
        label="AI work that people should leave unchanged, in percent"
        description="Below this, the page “AI work” marks a step."
        min={50}
        max={100}
        allowDecimal={false}
        value={costs.acceptedPercent}
        onChange={(given) => change({ acceptedPercent: typeof given === 'number' ? given : 75 })}
      />
      {save.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(save.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={save.isPending}>
          Save costs
        </Button>
      </div>
    </form>
  );
}
