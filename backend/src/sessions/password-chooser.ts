import type { ChoosePassword } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { badInput, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import { RateLimits } from './rate-limits.ts';

/** Somebody chooses their own password. */
@Injectable()
export class PasswordChooser {
  constructor(
    private readonly source: DataSource,
    private readonly limits: RateLimits,
    private readonly audit: AuditLog,
  ) {}

  /** Every other session of the account ends. @throws when the current password is asked for and is another one */
  async choose(person: SignedInPerson, { current = '', password }: ChoosePassword): Promise<void> {
    const { accountId, sessionHash, email } = person;
    await this.limits.take({ key: `password:${accountId}`, most: 10, seconds: 15 * 60 });
    if (isGuessable(password, email)) {
      throw badInput(
        'Expected a password that is not your e-mail address and not one character over and over. Choose another.',
        {
          password: 'too easy to guess',
        },
      );
    }
    const [account]: { password_hash: string | null }[] = await this.source.query(
      'select password_hash from accounts where id = $1',
      [accountId],
    );
    if (account?.password_hash && !(await passwordMatches(account.password_hash, current))) {
      throw new Refusal(403, 'wrong_password', 'That is not your current password. Nothing was changed; try again.');
    }
    const hash = await hashPassword(password);
    await this.source.transaction(async (manager) => {
      await manager.query('update accounts set password_hash = $2 where id = $1', [accountId, hash]);
      await manager.query('delete from sessions where account_id = $1 and id_hash <> $2', [accountId, sessionHash]);
      await this.audit.by(person, 'secret_changed', `password of ${person.name}`, {}, manager);
    });
  }
}

function isGuessable(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  const parts = email.toLowerCase().split('@');
  const rest = parts.reduce((text, part) => text.replaceAll(part, ''), plain).replace(/[^\p{L}\p{N}]/gu, '');
  return rest.length < 6 || new Set(plain).size < 5;
}
