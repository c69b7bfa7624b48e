/** A place in a tab in Google's notation. A tab's name stands in quotes, and a quote in it is doubled. */
export const inTab = (tab: string, place: string): string => `'${tab.replaceAll("'", "''")}'!${place}`;

/** 1 -> A, 26 -> Z, 27 -> AA. */
export function columnName(number: number): string {
  let name = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** The first row of `'Tab'!A12:D12`. @throws when Google answers with something else */
export function rowOf(range: string): number {
  const found = /![A-Z]+(\d+)(:[A-Z]+\d+)?$/.exec(range)?.[1];
  if (found === undefined) throw new Error('unreadable range');
  return Number(found);
}
