import type { ContextPack } from '@baton/contract';
import type { LabelTone } from '../ui/label.tsx';

export const stateWords: Record<ContextPack['state'], { name: string; tone: LabelTone }> = {
  fresh: { name: 'Reviewed', tone: 'execution' },
  due_soon: { name: 'Review it soon', tone: 'waiting' },
  past: { name: 'Past its review: steps stop', tone: 'stop' },
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "24 Dec 2026". @param at `2026-12-24` */
export const dayText = (at: string): string => day.format(new Date(`${at}T12:00:00Z`));

/** "1,240 characters". */
export const sizeText = (size: number): string =>
  `${new Intl.NumberFormat('en-US').format(size)} ${size === 1 ? 'character' : 'characters'}`;

/** What the server takes as a name, made of a title: "Price list" becomes "price-list". */
export const nameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
