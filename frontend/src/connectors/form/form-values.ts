import type { ConnectorAction } from '@baton/contract';
import type { Field } from './field-kind.ts';
import { isRecord } from '../../words/is-record.ts';

export type Json = ConnectorAction['example'];
export type Values = Record<string, Json>;

/** What a form starts with. */
export const startOf = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.flatMap(({ name, start }) => (start === undefined ? [] : [[name, start]])));

/** Without what was left empty: for a connector that is simply absent. */
export const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, Json] => [name, isRecord(value) ? withoutEmpty(value) : value])
      .filter(([, value]) => value !== '' && value !== null && !(isRecord(value) && Object.keys(value).length === 0)),
  );
