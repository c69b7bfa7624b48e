import { asList, asRecord, asText } from '@baton/google-account/sandbox';
import type { Kept } from './company.ts';

/** `from:rosa "two words" after:1700000000 has:attachment` */
const word = /(?:(\w+):)?(?:"([^"]*)"|(\S+))/g;

/** True when a message fits a search, as far as the stand-in knows Gmail's language. */
export function fits(kept: Kept, search: string): boolean {
  return [...search.matchAll(word)].every(([, field = '', phrase, plain = '']) => holds(kept, field, phrase ?? plain));
}

function holds(kept: Kept, field: string, words: string): boolean {
  const wanted = words.toLowerCase();
  const payload = asRecord(kept.message['payload']);
  if (field === 'after') return Number(kept.message['internalDate']) >= Number(words) * 1_000;
  if (field === 'has') return asList(payload['parts']).some((one) => asText(asRecord(one)['filename']) !== '');
  const headers = asList(payload['headers']).map(asRecord);
  const value = (name: string) =>
    headers.filter((one) => asText(one['name']).toLowerCase() === name).map((one) => asText(one['value']));
  const places = field === '' ? [...value('subject'), ...value('from'), asText(kept.message['snippet'])] : value(field);
  return places.some((text) => text.toLowerCase().includes(wanted));
}
