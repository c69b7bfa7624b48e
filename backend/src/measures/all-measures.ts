import { acceptance } from './formulas/acceptance.measure.ts';
import { acceptedWrong } from './formulas/accepted-wrong.measure.ts';
import { answerMedian } from './formulas/answer-median.measure.ts';
import { complaints } from './formulas/complaints.measure.ts';
import { cost } from './formulas/cost.measure.ts';
import { coverage } from './formulas/coverage.measure.ts';
import { deskWork } from './formulas/desk-work.measure.ts';
import { encoded } from './formulas/encoded.measure.ts';
import { errorCost } from './formulas/error-cost.measure.ts';
import { escalations } from './formulas/escalations.measure.ts';
import { failures } from './formulas/failures.measure.ts';
import { handoffs } from './formulas/handoffs.measure.ts';
import { handsOn } from './formulas/hands-on.measure.ts';
import { inTime } from './formulas/in-time.measure.ts';
import { judgmentShare } from './formulas/judgment-share.measure.ts';
import { loops } from './formulas/loops.measure.ts';
import { machineShare } from './formulas/machine-share.measure.ts';
import { mistakes } from './formulas/mistakes.measure.ts';
import { openAge } from './formulas/open-age.measure.ts';
import { reopened } from './formulas/reopened.measure.ts';
import { repeatFailures } from './formulas/repeat-failures.measure.ts';
import { rework } from './formulas/rework.measure.ts';
import { savedPassOld } from './formulas/saved-pass-old.measure.ts';
import { savedPass } from './formulas/saved-pass.measure.ts';
import { timeMedian } from './formulas/time-median.measure.ts';
import { timeP90 } from './formulas/time-p90.measure.ts';
import { toil } from './formulas/toil.measure.ts';
import { toolCost } from './formulas/tool-cost.measure.ts';
import { untouched } from './formulas/untouched.measure.ts';
import { usable } from './formulas/usable.measure.ts';
import { usefulStops } from './formulas/useful-stops.measure.ts';
import { waitingForPeople } from './formulas/waiting-for-people.measure.ts';
import { waitingOutside } from './formulas/waiting-outside.measure.ts';
import { workedMedian } from './formulas/worked-median.measure.ts';
import { workedP90 } from './formulas/worked-p90.measure.ts';
import { workingShare } from './formulas/working-share.measure.ts';
import type { Measure } from './measure.ts';

/** In the order of the page. */
export const allMeasures: Measure[] = [
  coverage,
  untouched,
  rework,
  reopened,
  loops,
  complaints,
  mistakes,
  timeMedian,
  timeP90,
  workedMedian,
  workedP90,
  openAge,
  handsOn,
  workingShare,
  waitingForPeople,
  waitingOutside,
  acceptance,
  usable,
  acceptedWrong,
  savedPass,
  savedPassOld,
  machineShare,
  escalations,
  usefulStops,
  failures,
  repeatFailures,
  encoded,
  inTime,
  answerMedian,
  handoffs,
  judgmentShare,
  deskWork,
  toil,
  cost,
  toolCost,
  errorCost,
];

/** What can be said of one person: how they answer, never how their cases went. */
export const measuresOfPeople: Measure[] = [inTime, answerMedian, acceptance, usefulStops, judgmentShare];
