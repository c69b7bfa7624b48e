import type { CaseFlag } from '@baton/contract';

/** Questions of the case `c` that wait for somebody, as `x`. @param also a condition on them */
const openAsk = (also: string): string => `exists (select from asks x
  where x.case_id = c.id and x.state in ('open', 'acknowledged') and ${also})`;

const promised = (moment: string): string =>
  `exists (select from case_promises pr where pr.case_id = c.id and pr.${moment} <= now())`;

/** The time to answer is over, or was over before it went to the backup; of the ask `x`. */
export const askIsLate = `(x.deadline <= now() or x.level <> 'owner')`;

/** The last quarter of the time to answer, at most an hour: when its holder is reminded, too. */
export const askIsNear = `x.deadline - least(x.answer_within_ms / 4, 3600000) * interval '1 millisecond' <= now()`;

export const promiseIsLate = promised('due_at');
export const promiseIsNear = promised('nearly_at');

const late = `(${promiseIsLate} or ${openAsk(askIsLate)})`;

/** Conditions on the case `c`; of cases that have ended none holds but `followed`. $7 the person who asks. */
const conditions: Record<CaseFlag, string> = {
  late: `c.finished_at is null and ${late}`,
  nearly: `c.finished_at is null and not ${late} and (${promiseIsNear} or ${openAsk(askIsNear)})`,
  silent: `c.finished_at is null and exists (select from case_silences s where s.case_id = c.id and s.seq = c.seq)`,
  followed: `exists (select from case_followers f where f.case_id = c.id and f.person_id = $7 and f.follows)`,
};

export const hasFlag = (flag: CaseFlag | undefined): string => (flag ? `and ${conditions[flag]}` : '');
