import { isRecord } from './is-record.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const MAX_ITEMS = 12;

const moneyText = (amount: string, currency: string): string => {
  try {
    return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
  } catch {
    return `${amount} ${currency}`;
  }
};

/** `first_name` and `firstName` -> "First name". */
export const fieldName = (key: string): string => {
  const words = key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? key : words[0]!.toUpperCase() + words.slice(1);
};

const recordText = (value: { [key: string]: Json }): string => {
  const { amount, currency, name } = value;
  if (typeof amount === 'string' && typeof currency === 'string') return moneyText(amount, currency);
  if (typeof name === 'string' && 'id' in value) return name;
  const fields = Object.entries(value).map(([key, field]) => `${fieldName(key)}: ${showValue(field)}`);
  return fields.length === 0 ? 'Nothing' : fields.slice(0, MAX_ITEMS).join('; ');
};

/** Any stored value in words a person can read. Never markup: the result is plain text. */
export const showValue = (value: Json): string => {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }).format(value);
  if (typeof value === 'string') return value;
  if (isRecord(value)) return recordText(value);
  const shown = value.slice(0, MAX_ITEMS).map(showValue).join(', ');
  return value.length === 0
    ? 'None'
    : value.length > MAX_ITEMS
      ? `${shown} and ${value.length - MAX_ITEMS} more`
      : shown;
};

/** One line per field of a record; anything else is one line named `Value`. */
export const showFields = (value: Json): { name: string; text: string }[] =>
  isRecord(value) && !('amount' in value && 'currency' in value)
    ? Object.entries(value).map(([key, field]) => ({ name: fieldName(key), text: showValue(field) }))
    : [{ name: 'Value', text: showValue(value) }];
