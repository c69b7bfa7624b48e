import { aiArguesWithAi } from './ai-argues-with-ai.check.ts';
import { aiChoosesRecipient } from './ai-chooses-recipient.check.ts';
import { answerLaterThanPromise } from './answer-later-than-promise.check.ts';
import { branchNeverTaken } from './branch-never-taken.check.ts';
import type { Check } from './check.ts';
import { contextOutOfDate } from './context-out-of-date.check.ts';
import { copyPaste } from './copy-paste.check.ts';
import { joinNeverCompletes } from './join-never-completes.check.ts';
import { lostAnswerWithoutOwner } from './lost-answer-without-owner.check.ts';
import { moneyWithoutJudgment } from './money-without-judgment.check.ts';
import { mostlyWaiting } from './mostly-waiting.check.ts';
import { needlessAcceptance } from './needless-acceptance.check.ts';
import { noAnswerTime } from './no-answer-time.check.ts';
import { noBackup } from './no-backup.check.ts';
import { noDedupeKey } from './no-dedupe-key.check.ts';
import { noDoneWhen } from './no-done-when.check.ts';
import { noOtherwise } from './no-otherwise.check.ts';
import { noOwner } from './no-owner.check.ts';
import { noSavedCases } from './no-saved-cases.check.ts';
import { noWayToEnd } from './no-way-to-end.check.ts';
import { notRunnable } from './not-runnable.check.ts';
import { reviewNeverEnds } from './review-never-ends.check.ts';
import { ruleAlwaysSame } from './rule-always-same.check.ts';
import { ruleThatNeverMatters } from './rule-that-never-matters.check.ts';
import { sameAnswerEveryTime } from './same-answer-every-time.check.ts';
import { sharedOwnership } from './shared-ownership.check.ts';
import { statusOnly } from './status-only.check.ts';
import { taskWithoutMeasure } from './task-without-measure.check.ts';
import { teamAsOwner } from './team-as-owner.check.ts';
import { thereAndBack } from './there-and-back.check.ts';
import { tinyApproval } from './tiny-approval.check.ts';
import { tooManyOnOnePerson } from './too-many-on-one-person.check.ts';
import { twoTasksInOne } from './two-tasks-in-one.check.ts';
import { typeMismatch } from './type-mismatch.check.ts';
import { unboundedLoop } from './unbounded-loop.check.ts';
import { unknownAction } from './unknown-action.check.ts';
import { unknownName } from './unknown-name.check.ts';
import { unreachableStep } from './unreachable-step.check.ts';
import { vagueRule } from './vague-rule.check.ts';
import { waitWithoutReminder } from './wait-without-reminder.check.ts';

export const ALL_CHECKS: readonly Check[] = [
  noOwner,
  noBackup,
  noAnswerTime,
  unreachableStep,
  noWayToEnd,
  noOtherwise,
  joinNeverCompletes,
  unknownAction,
  unknownName,
  typeMismatch,
  vagueRule,
  ruleAlwaysSame,
  branchNeverTaken,
  noDedupeKey,
  unboundedLoop,
  moneyWithoutJudgment,
  aiChoosesRecipient,
  notRunnable,
  lostAnswerWithoutOwner,
  teamAsOwner,
  sharedOwnership,
  contextOutOfDate,
  noDoneWhen,
  answerLaterThanPromise,
  waitWithoutReminder,
  thereAndBack,
  statusOnly,
  taskWithoutMeasure,
  tooManyOnOnePerson,
  reviewNeverEnds,
  twoTasksInOne,
  aiArguesWithAi,
  tinyApproval,
  ruleThatNeverMatters,
  noSavedCases,
  copyPaste,
  mostlyWaiting,
  sameAnswerEveryTime,
  needlessAcceptance,
];
