import type { Role } from '@baton/contract';
import { hasRight } from '@baton/contract';

export interface AskPeople {
  state: 'open' | 'acknowledged' | 'answered' | 'closed';
  /** The named owner. */
  ownerId: string | null;
  /** Who has it now: the owner, then the backup, then the map's owner. */
  holderId: string | null;
}

/** `taking_over`: an admin who is neither; allowed, shown beforehand and written to the audit log. */
export type AnswerRight = { may: true; as: 'named' | 'taking_over'; note: string } | { may: false; why: string };

/**
 * Who decides: the person who has it now, its named owner even after it was passed on, or an admin who takes over.
 * Nobody else, whatever their roles.
 */
export function mayAnswer(ask: AskPeople, person: { id: string; roles: Role[] }, holderName: string): AnswerRight {
  if (ask.state === 'answered') return { may: false, why: 'This question was answered already.' };
  if (ask.state === 'closed')
    return { may: false, why: 'This question is closed: the case went on or ended without it.' };
  if (!hasRight(person.roles, 'decide')) {
    return { may: false, why: 'Your roles do not include answering questions. Ask an admin if they should.' };
  }
  if (person.id === ask.holderId || person.id === ask.ownerId) return { may: true, as: 'named', note: '' };
  if (!person.roles.includes('admin')) return { may: false, why: `Only ${holderName} can answer this now.` };
  return {
    may: true,
    as: 'taking_over',
    note: `This is ${holderName}’s question. If you answer as an admin, the audit log says so.`,
  };
}
