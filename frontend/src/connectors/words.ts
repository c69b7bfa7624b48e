import type { ConnectorLine, ConnectorUse, MessageOutcome } from '@baton/contract';
import { fieldName } from '../words/show-value.ts';

const categories: Record<string, string> = {
  crm: 'CRM',
  accounting: 'Accounting',
  pm: 'Projects',
  support: 'Support',
  chat: 'Chat',
  email: 'E-mail',
  calendar: 'Calendar',
  files: 'Files',
  code: 'Code',
  http: 'Messages in and out',
  other: 'Other',
};

export const categoryName = (category: string): string => categories[category] ?? fieldName(category);

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "12 actions, 5 triggers". */
export const abilities = ({ actions, triggers }: Pick<ConnectorLine, 'actions' | 'triggers'>): string =>
  [
    ...(actions.length > 0 ? [counted(actions.length, 'action', 'actions')] : []),
    ...(triggers.length > 0 ? [counted(triggers.length, 'trigger', 'triggers')] : []),
  ].join(', ') || 'Nothing yet';

/** "Starts it; “Send the reply”, “File the ticket”". */
export const useWords = ({ starts, steps }: ConnectorUse): string =>
  [...(starts ? ['Starts it'] : []), ...(steps.length > 0 ? [steps.map((step) => `“${step}”`).join(', ')] : [])].join(
    '; ',
  );

export const runningWords = (running: number): string =>
  running === 0 ? 'No case under way' : `${counted(running, 'case', 'cases')} under way`;

/** "60 calls in 60 s". */
export const limitWords = ({ points, seconds, per }: { points: number; seconds: number; per: string }): string =>
  `${counted(points, 'call', 'calls')} in ${seconds} s${per === 'app' ? ', all companies together' : ''}`;

export const outcomeWords: Record<MessageOutcome, string> = {
  case: 'Made or moved a case',
  known: 'Received before',
  kept: 'Kept for a case',
  notice: 'A notice only',
  refused: 'Refused',
};
