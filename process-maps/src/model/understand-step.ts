import type { MapPath } from '../checks/finding.ts';
import type { ActionCatalog } from '../catalog/action-catalog.ts';
import { expressionIn } from '../format/parse-value.ts';
import type { ChoiceDocument } from '../format/stop.schema.ts';
import type { StepDocument, StepOf } from '../format/step.schema.ts';
import { nearest } from '../rules/nearest.ts';
import type { Type } from '../types/type.ts';
import { findAction, outputType } from './output-types.ts';
import { understandMessage } from './understand-message.ts';
import type { Site, ValueReader } from './value-reader.ts';

/** What is known before a step runs, and after it. */
export interface StepSites {
  before: Site;
  after: Site;
}

/** Reads every rule, value and text of a step. */
export function understandStep(
  step: StepDocument,
  sites: StepSites,
  path: MapPath,
  read: ValueReader,
  catalog: ActionCatalog,
): void {
  understandInputs(step, sites.before, path, read, catalog);
  const output = outputType(step, catalog);
  step.stops?.forEach((stop, index) => {
    const at = [...path, 'stops', index];
    read.rule(sites.after, stop.when, [...at, 'when'], 'stop');
    read.text(sites.after, stop.question, [...at, 'question']);
    checkEdits(stop.choices, output, sites.after, [...at, 'choices'], read);
  });
  if ('next' in step && Array.isArray(step.next)) {
    step.next.forEach(({ when }, index) => {
      if (when !== undefined) read.rule(sites.after, when, [...path, 'next', index, 'when'], 'branch');
    });
  }
}

function understandInputs(
  step: StepDocument,
  site: Site,
  path: MapPath,
  read: ValueReader,
  catalog: ActionCatalog,
): void {
  const values = (record: Record<string, never> | object | undefined, name: string, target: Type = { kind: 'any' }) =>
    read.record(site, record as Parameters<ValueReader['record']>[1], [...path, name], target);
  switch (step.kind) {
    case 'action':
      return values(step.with, 'with', findAction(catalog, step.uses)?.input);
    case 'ai':
      return values(step.sees, 'sees');
    case 'person':
      read.text(site, step.question, [...path, 'question']);
      return values(step.shows, 'shows');
    case 'wait':
      understandMessage(step, site, [...path, 'message'], read, catalog);
      return understandWait(step, site, path, read);
    case 'call':
      return values(step.with, 'with');
    case 'end':
      return values(step.gives, 'gives');
    default:
      return undefined;
  }
}

function understandWait(step: StepOf<'wait'>, site: Site, path: MapPath, read: ValueReader): void {
  const until = read.value(
    site,
    step.until,
    [...path, 'until'],
    typeof step.until === 'string' && expressionIn(step.until) ? undefined : { kind: 'time' },
  );
  if (until && (until.optional || (until.kind !== 'time' && until.kind !== 'date'))) {
    read.fault(
      site,
      [...path, 'until'],
      'A wait needs a moment or a date that is there for certain.',
      'Use a time or date field.',
    );
  }
}

/** A person can only correct fields that the step gives. */
function checkEdits(
  choices: ChoiceDocument[] | undefined,
  output: Type | undefined,
  site: Site,
  path: MapPath,
  read: ValueReader,
): void {
  if (site.step !== null && read.hidesData(site.step)) return;
  choices?.forEach((choice, index) =>
    choice.edits?.forEach((field, place) => {
      const known = output?.kind === 'record' ? Object.keys(output.fields) : [];
      if (known.includes(field)) return;
      const close = nearest(field, known);
      const hint = close
        ? `did you mean ${close}?`
        : `it gives ${known.join(', ') || 'nothing that can be corrected'}.`;
      read.fault(
        site,
        [...path, index, 'edits', place],
        `The step gives no ${field}; ${hint}`,
        'Name a field of the output.',
      );
    }),
  );
}
