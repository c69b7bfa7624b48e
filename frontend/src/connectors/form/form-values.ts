import type { ConnectorAction } from '@baton/contract';
import type { Field } from './field-kind.ts';

export type Json = ConnectorAction['example'];
export type Values = Record<string, Json>;

/** What a form starts with. */
export const startOf = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.flatMap(({ name, start }) => (start === undefined ? [] : [[name, start]])));

const isRecord = (value: Json): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without what was left empty: for a connector that is simply absent. */
export const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, Json] => [name, isRecord(value) ? withoutEmpty(value) : value])
      .filter(([, value]) => value !== '' && value !== null && !(isRecord(value) && Object.keys(value).length === 0)),
  );
