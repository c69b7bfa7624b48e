import { createHash } from 'node:crypto';
import type { Context } from './client.ts';

export interface Section {
  type: 'section';
  text: { type: 'mrkdwn'; text: string };
  /** Long text stands there whole, without "see more". */
  expand: true;
  block_id?: string;
}

export interface LinkButton {
  type: 'actions';
  elements: {
    type: 'button';
    action_id: string;
    style: 'primary';
    text: { type: 'plain_text'; text: string };
    url: string;
  }[];
}

export type Block = Section | LinkButton;

/** Characters that a block of text may have. */
const longestSection = 3_000;

/**
 * Text as it was meant: in Slack's notation `<` opens a link, a call of a person or of everybody. Whom to call is a field of its
 * own; text from a case calls nobody and hides no address.
 */
export const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const calling = (people: readonly string[]): string => people.map((id) => `<@${id}>`).join(' ');

/** What a message says, with the people it calls in front. */
export function wording(text: string, people: readonly string[] = []): string {
  return people.length === 0 ? asText(text) : `${calling(people)} ${asText(text)}`;
}

/**
 * The message in blocks; the first carries a mark that names the call, so that a message is found again after a lost answer.
 * Readers never see it.
 */
export function marked(context: Context, words: string): Section[] {
  return inSections(words).map((text, at) => ({
    type: 'section',
    text: { type: 'mrkdwn', text },
    expand: true,
    ...(at === 0 && { block_id: markOf(context) }),
  }));
}

/** Long text in pieces, cut where a line or a word ends. */
export function inSections(words: string): string[] {
  const pieces: string[] = [];
  let rest = words;
  while (rest.length > longestSection) {
    const end = placeToCut(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function placeToCut(text: string): number {
  const head = text.slice(0, longestSection);
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  if (end > longestSection / 2) return end;
  // Never inside of `&amp;`.
  const escape = head.lastIndexOf('&');
  return escape > longestSection - 6 ? escape : longestSection;
}

/** Names one call. Blocks of a message may have ids of up to 255 characters. */
export const markOf = ({ key }: Pick<Context, 'key'>): string =>
  `baton-${createHash('sha256').update(key).digest('hex').slice(0, 40)}`;
