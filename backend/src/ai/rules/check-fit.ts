import type { Json } from '@baton/process-maps';
import type { AiRequest } from '../ai-provider.ts';
import { fieldsOf } from '../output-shape.ts';
import { DecisionTable, readTable } from './decision-table.ts';
import { exact, none, suggestion, type RulesAnswer } from './rules-answer.ts';

/** Answers a fit check from the step's decision table. No certain row means: suggest, and let a person decide. */
export function checkFit(request: AiRequest): RulesAnswer {
  const table = DecisionTable.safeParse(request.rules);
  if (!table.success)
    return none('The step has no decision table, and the built-in rules cannot judge a fit without one.');
  const result = readTable(table.data, request.sees);
  if (result.kind === 'row') return exact(withReason(request, result.then, result.because));
  if (!table.data.otherwise) return none(result.because);
  const { otherwise } = table.data as { otherwise: { [field: string]: Json } };
  return suggestion(withReason(request, otherwise, result.because), undefined, result.because);
}

/** Adds the reason to a free `reason` field that the table leaves open. */
function withReason(request: AiRequest, data: { [field: string]: Json }, reason: string): Json {
  const wants = fieldsOf(request.output).some(([name, field]) => name === 'reason' && field.kind === 'text');
  return wants && data['reason'] === undefined ? { ...data, reason } : data;
}
