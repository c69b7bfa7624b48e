import type { Proposal, ReviewGroup } from '@baton/contract';
import type { Pipeline, PipelineStep } from '@baton/process-maps';
import { findStep } from '../maps/find-step.ts';
import type { OddRow } from './review-rows.ts';

/** Shown of each group. */
const CASES = 5;
/** The same choice this often, and no other: a rule could make it. */
const SAME = 3;

/**
 * What stopped or failed since `since`, by map, step and reason, the most frequent first.
 * @param rows of a month, newest first
 */
export function groupOddOnes(
  rows: OddRow[],
  since: Date,
  pipelineOf: (row: OddRow) => Pipeline | undefined,
): ReviewGroup[] {
  const groups = [...Map.groupBy(rows, (row) => keyOf(row)).values()].map((all) => {
    const fresh = all.filter(({ openedAt }) => openedAt >= since);
    return { fresh, before: all.filter(({ openedAt }) => openedAt < since), all };
  });
  return groups
    .filter(({ fresh }) => fresh.length > 0)
    .toSorted((a, b) => b.fresh.length - a.fresh.length || b.before.length - a.before.length)
    .map((group) => toGroup(group, pipelineOf(group.fresh[0]!)));
}

/** A failure's own words differ in numbers and names of things: those do not make another reason. */
const keyOf = ({ mapSlug, step, kind, rule, why }: OddRow): string =>
  [mapSlug, step, kind, rule ?? why.replaceAll(/[\d“”"']+[^\s]*/g, '#').slice(0, 120)].join(' | ');

function toGroup(
  { fresh, before, all }: Record<'fresh' | 'before' | 'all', OddRow[]>,
  pipeline: Pipeline | undefined,
): ReviewGroup {
  const first = fresh[0]!;
  const step = findStep(pipeline, first.step);
  const stop = step?.stops.find(({ id }) => id === first.rule);
  const cases = new Map(fresh.map(({ caseId, caseTitle }) => [caseId, { id: caseId, title: caseTitle }]));
  return {
    map: { slug: first.mapSlug, title: first.mapTitle },
    step: { id: first.step, title: step?.title ?? first.step },
    kind: first.kind === 'stop' || first.kind === 'review' ? 'stop' : 'trouble',
    reason: stop?.sentence ?? first.why,
    count: fresh.length,
    open: fresh.filter(({ state }) => state === 'open' || state === 'acknowledged').length,
    cases: [...cases.values()].slice(0, CASES),
    before: {
      count: before.length,
      days: new Set(before.map(({ openedAt }) => openedAt.toISOString().slice(0, 10))).size,
    },
    proposals: proposalsFor(first, all, step),
  };
}

function proposalsFor(first: OddRow, all: OddRow[], step: PipelineStep | undefined): Proposal[] {
  const choices = all.flatMap(({ choice }) => choice ?? []);
  const edit = `/maps/${first.mapSlug}/edit?step=${encodeURIComponent(first.step)}`;
  const found: Proposal[] = [];
  if (choices.length >= SAME && new Set(choices).size === 1) {
    found.push({
      kind: 'make_rule',
      sentence: `Decided the same way ${choices.length} of ${choices.length} times: make it a rule`,
      href: edit,
    });
  }
  if (first.kind === 'failure' && step?.kind === 'action') {
    found.push({ kind: 'fix_account', sentence: 'See whether its connector is still connected', href: '/connectors' });
  } else if (first.kind !== 'stop' && first.kind !== 'review') {
    found.push({ kind: 'fix_step', sentence: 'Mend the step, or what it is told', href: edit });
  }
  if (step?.kind === 'ai') {
    for (const pack of step.context) {
      const href = `/context-packs/${encodeURIComponent(pack)}`;
      found.push({
        kind: 'fix_pack',
        sentence: `See whether the context pack “${pack}” still says what is right`,
        href,
      });
    }
  }
  found.push({ kind: 'save_case', sentence: 'Save one as a test case', href: `/cases/${first.caseId}?save=true` });
  return found;
}
