import type { LogLine } from '@baton/contract';
import { reasonCodeWords } from '../words/reason-words.ts';
import { csvOf } from '../words/csv.ts';

const head = ['case', 'title', 'map', 'step', 'kind', 'rule', 'why', 'stopped at', 'owner'];
const headOfDecision = ['decided by', 'decision', 'kind of reason', 'reason', 'decided at', 'in time'];

/** One line each, with the decision beside it. */
export const logCsv = (lines: LogLine[]): string =>
  csvOf([
    [...head, ...headOfDecision],
    ...lines.map(({ decision, ...line }) => [
      line.caseId,
      line.caseTitle,
      line.map.title,
      line.step.title,
      line.kind === 'stop' ? 'stopped' : 'failed',
      line.rule,
      line.why,
      line.at,
      line.owner?.name ?? null,
      ...(decision
        ? [
            decision.by?.name ?? null,
            decision.choice,
            decision.code === null ? null : reasonCodeWords[decision.code],
            decision.reason,
            decision.at,
            decision.inTime ? 'yes' : 'no',
          ]
        : [null, line.open ? 'still open' : 'closed without one', null, null, null, null]),
    ]),
  ]);
