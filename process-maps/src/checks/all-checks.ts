import { aiChoosesRecipient } from './ai-chooses-recipient.check.ts';
import type { Check } from './check.ts';
import { moneyWithoutJudgment } from './money-without-judgment.check.ts';
import { noAnswerTime } from './no-answer-time.check.ts';
import { noBackup } from './no-backup.check.ts';
import { noDedupeKey } from './no-dedupe-key.check.ts';
import { noOtherwise } from './no-otherwise.check.ts';
import { noOwner } from './no-owner.check.ts';
import { noWayToEnd } from './no-way-to-end.check.ts';
import { notRunnable } from './not-runnable.check.ts';
import { typeMismatch } from './type-mismatch.check.ts';
import { unboundedLoop } from './unbounded-loop.check.ts';
import { unknownAction } from './unknown-action.check.ts';
import { unknownName } from './unknown-name.check.ts';
import { unreachableStep } from './unreachable-step.check.ts';
import { vagueRule } from './vague-rule.check.ts';

export const ALL_CHECKS: readonly Check[] = [
  noOwner,
  noBackup,
  noAnswerTime,
  unreachableStep,
  noWayToEnd,
  noOtherwise,
  unknownAction,
  unknownName,
  typeMismatch,
  vagueRule,
  noDedupeKey,
  unboundedLoop,
  moneyWithoutJudgment,
  aiChoosesRecipient,
  notRunnable,
];
