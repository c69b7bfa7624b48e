import { acceptance } from './formulas/acceptance.measure.ts';
import { answerMedian } from './formulas/answer-median.measure.ts';
import { cost } from './formulas/cost.measure.ts';
import { coverage } from './formulas/coverage.measure.ts';
import { escalations } from './formulas/escalations.measure.ts';
import { failures } from './formulas/failures.measure.ts';
import { handoffs } from './formulas/handoffs.measure.ts';
import { handsOn } from './formulas/hands-on.measure.ts';
import { inTime } from './formulas/in-time.measure.ts';
import { judgmentShare } from './formulas/judgment-share.measure.ts';
import { machineShare } from './formulas/machine-share.measure.ts';
import { openAge } from './formulas/open-age.measure.ts';
import { rework } from './formulas/rework.measure.ts';
import { timeMedian } from './formulas/time-median.measure.ts';
import { timeP90 } from './formulas/time-p90.measure.ts';
import { toil } from './formulas/toil.measure.ts';
import { untouched } from './formulas/untouched.measure.ts';
import { usable } from './formulas/usable.measure.ts';
import { usefulStops } from './formulas/useful-stops.measure.ts';
import { waitingForPeople } from './formulas/waiting-for-people.measure.ts';
import { waitingOutside } from './formulas/waiting-outside.measure.ts';
import { workingShare } from './formulas/working-share.measure.ts';
import type { Measure } from './measure.ts';

/** In the order of the page. */
export const allMeasures: Measure[] = [
  coverage,
  untouched,
  rework,
  timeMedian,
  timeP90,
  openAge,
  handsOn,
  workingShare,
  waitingForPeople,
  waitingOutside,
  acceptance,
  usable,
  machineShare,
  escalations,
  usefulStops,
  failures,
  inTime,
  answerMedian,
  handoffs,
  judgmentShare,
  toil,
  cost,
];

/** What can be said of one person: how they answer, never how their cases went. */
export const measuresOfPeople: Measure[] = [inTime, answerMedian, acceptance, usefulStops, judgmentShare];
