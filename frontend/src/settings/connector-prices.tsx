import type { ConnectorCost } from '@baton/contract';
import { NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { connectorsQuery } from '../api/connectors.ts';
import styles from './settings.module.css';

interface PriceParts {
  name: string;
  per: 'a call' | 'a month';
  value: number | null;
  most: number;
  digits: number;
  onChange: (value: number | null) => void;
}

const Price = ({ name, per, value, most, digits, onChange }: PriceParts) => (
  <NumberInput
    aria-label={`${name}, ${per}`}
    placeholder={per}
    min={0}
    max={most}
    decimalScale={digits}
    value={value ?? ''}
    onChange={(given) => onChange(typeof given === 'number' ? given : null)}
  />
);

/** What each connector costs that published maps call. */
export function ConnectorPrices({
  costs,
  onChange,
}: {
  costs: ConnectorCost[];
  onChange: (costs: ConnectorCost[]) => void;
}) {
  const { data } = useQuery(connectorsQuery);
  const nameOf = (id: string) => data?.connectors.find((each) => each.id === id)?.name ?? id;
  const change = (id: string, part: Partial<ConnectorCost>) =>
    onChange(costs.map((cost) => (cost.connector === id ? { ...cost, ...part } : cost)));
  if (costs.length === 0)
    return <p className={styles.quiet}>Connectors that a published map calls are listed here with their prices.</p>;
  return (
    <fieldset className={styles.plain}>
      <legend>Connectors</legend>
      <p className={styles.quiet}>
        By call, by month, or both: 0 where it costs nothing. Left empty it is not known, and then the cost of cases
        that used it is not known either.
      </p>
      <ul className={styles.prices}>
        {costs.map(({ connector, perCall, perMonth }) => (
          <li key={connector}>
            <span>{nameOf(connector)}</span>
            <Price
              name={nameOf(connector)}
              per="a call"
              value={perCall}
              most={10_000}
              digits={4}
              onChange={(value) => change(connector, { perCall: value })}
            />
            <Price
              name={nameOf(connector)}
              per="a month"
              value={perMonth}
              most={100_000}
              digits={2}
              onChange={(value) => change(connector, { perMonth: value })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
