import type { Json } from '@baton/process-maps';
import type { EntityManager } from 'typeorm';
import type { AuditFacts } from '../../audit/chain-hash.ts';
import { rewriteEntries, type NewWords, type Rewritten } from '../../audit/rewrite-entries.ts';
import { likeAny } from './like-any.ts';
import { inText, withoutPerson, type Erased } from './without-person.ts';

/** Takes a person out of the audit log; the chain holds on, and says that it was rewritten. */
export function eraseAudit(manager: EntityManager, workspaceId: string, who: Erased): Promise<Rewritten> {
  const of = { workspaceId, actorId: who.id, patterns: likeAny(who) };
  return rewriteEntries(manager, of, (facts) => wordsWithout(facts, who));
}

/** Entries whose target Baton words with the name of a person. */
const naming = new Set(
  'person_changed secret_changed absence_added absence_removed signed_in signed_out sign_in_refused'.split(' '),
);

/** What an entry says without the person. */
export function wordsWithout({ actorId, actor, action, target, detail }: AuditFacts, who: Erased): NewWords {
  return {
    actor: actorId === who.id ? who.instead : inText(actor, who),
    target: ownTarget(actorId, action, target, who) ? who.instead : inText(target, who, naming.has(action)),
    detail: namesWithout(withoutPerson(detail, who), who),
  };
}

/** Whoever signs in or out is the entry's actor, so that a namesake changes nothing. */
const ownTarget = (actorId: string | null, action: string, target: string, who: Erased): boolean =>
  actorId === who.id && action.startsWith('sign') && who.names.includes(target);

/** Details name people by their whole name: `from`, `to`, `owner`, the people of a rota. */
function namesWithout(value: Json, who: Erased): Json {
  if (typeof value === 'string') return !who.hasNamesake && who.names.includes(value) ? who.instead : value;
  if (Array.isArray(value)) return value.map((each) => namesWithout(each, who));
  if (value === null || typeof value !== 'object') return value;
  const named = Object.entries(value).map(([key, each]) => [key, key === 'reason' ? each : namesWithout(each, who)]);
  return Object.fromEntries(named) as Json;
}
