import { asFields, asText, type Fields, timeOf } from './wire.ts';

const term = /^([\w.]+)\s*(==|<)\s*(?:guid\("([^"]*)"\)|DateTime\((\d+),\s*(\d+),\s*(\d+)\)|"([^"]*)")$/;

/** The part of Xero's filter language that the connector writes: terms joined by AND. Undefined = Xero would refuse it. */
export function readWhere(where: string | null): ((record: Fields) => boolean) | undefined {
  if (where === null || where === '') return () => true;
  const tests = where.split(' AND ').map(readTerm);
  if (tests.some((test) => test === undefined)) return undefined;
  return (record) => tests.every((test) => test!(record));
}

function readTerm(text: string): ((record: Fields) => boolean) | undefined {
  const match = term.exec(text.trim());
  if (!match) return undefined;
  const [, path = '', sign, guid, year, month, day, words] = match;
  const valueOf = (record: Fields) => path.split('.').reduce<unknown>((value, part) => asFields(value)[part], record);
  if (sign === '<') return (record) => timeOf(valueOf(record)) < Date.UTC(Number(year), Number(month) - 1, Number(day));
  return (record) => asText(valueOf(record)) === (guid ?? words);
}
