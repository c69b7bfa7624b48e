import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { SignedInPerson } from '../http/signed-in.ts';

/** Minutes in which the same look of the same person is written down once: pages read again by themselves. */
const quietMinutes = 10;

/** Writes down who has looked at a question. */
@Injectable()
export class SeenLately {
  private readonly seen = new Map<string, number>();

  constructor(private readonly audit: AuditLog) {}

  async note(person: SignedInPerson, caseId: string, askId: string, question: string): Promise<void> {
    const key = `${person.id}:${caseId}:${askId}`;
    const now = Date.now();
    if ((this.seen.get(key) ?? 0) > now) return;
    await this.audit.by(person, 'ask_seen', `case ${caseId}, question ${askId}: ${question}`);
    for (const [old, until] of this.seen) if (until <= now) this.seen.delete(old);
    this.seen.set(key, now + quietMinutes * 60_000);
  }
}
