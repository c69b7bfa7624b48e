import type { MeasuresView, Runbook } from '@baton/contract';
import type { Answerable, MapDocument, Pipeline, PipelineStep } from '@baton/process-maps';
import type { RoleHolders } from '../maps/role-people.ts';

type Section = Runbook['sections'][number];

export interface RunbookFacts {
  document: MapDocument | undefined;
  pipeline: Pipeline;
  roles: Map<string, RoleHolders>;
  measures: MeasuresView;
  reviewer: string | null;
  /** Week by week from today on; empty without a rota. Days as `2026-12-24`. */
  duties: { name: string; firstDay: string; lastDay: string }[];
  /** A connector's action in words. */
  actionName: (connector: string, action: string) => string;
}

/** What somebody needs who has to run, explain or stop this map, in the order in which it is asked. */
export function runbookSections(facts: RunbookFacts): Section[] {
  return [
    purpose(facts),
    owners(facts),
    onDuty(facts),
    steps(facts),
    stopRules(facts),
    exceptionPaths(facts),
    measures(facts),
    howToStop(facts),
  ];
}

const nobody = 'nobody';
const section = (title: string, text: string[], table: string[][] = []): Section => ({ title, text, table });

function purpose({ document, pipeline }: RunbookFacts): Section {
  const said = [document?.purpose ?? 'The map does not say what it is for.'];
  if (document?.done_when) said.push(`Done when: ${document.done_when}`);
  if (document?.promise) said.push(`Promised within ${inWords(document.promise)}.`);
  said.push(`It begins with: ${pipeline.trigger.title}.`);
  return section('What it is for', said);
}

function owners({ pipeline, roles, reviewer }: RunbookFacts): Section {
  const rows = Object.entries(pipeline.roles).map(([role, { title }]) => {
    const held = roles.get(role);
    return [title, held?.owner?.name ?? nobody, held?.backup?.name ?? nobody];
  });
  const last = pipeline.roles[pipeline.owner.role]?.title ?? pipeline.owner.role;
  const looks = reviewer
    ? `${reviewer} looks every day at what failed.`
    : 'Nobody is named to look every day at what failed.';
  return section(
    'Who owns it',
    [`The map’s owner, and the last one who is asked, is the ${lower(last)}.`, looks],
    [['Role', 'Person', 'Backup'], ...rows],
  );
}

function onDuty({ duties }: RunbookFacts): Section {
  const nobodyElse = 'There is no rota: the map’s owner is the last in line every week.';
  return section(
    'On call',
    duties.length === 0
      ? [nobodyElse]
      : ['One person a week is the last in line, instead of the map’s owner. Whoever is away is passed over.'],
    duties.length === 0
      ? []
      : [['From', 'To', 'Person'], ...duties.map(({ firstDay, lastDay, name }) => [firstDay, lastDay, name])],
  );
}

const kinds: Record<PipelineStep['kind'], string> = {
  action: 'connector',
  ai: 'AI',
  person: 'person',
  decision: 'decision by rules',
  wait: 'wait',
  all: 'branches side by side',
  each: 'for every item',
  call: 'another map',
  end: 'end',
};

function steps({ pipeline, actionName }: RunbookFacts): Section {
  const rows = Object.values(pipeline.steps).map((step) => [
    step.title,
    step.kind === 'action' ? actionName(step.connector, step.action) : kinds[step.kind],
    pipeline.lanes.find(({ id }) => id === step.lane)?.title ?? step.lane,
    step.doneWhen ?? '',
  ]);
  return section('Its steps', [], [['Step', 'Done by', 'Lane', 'Done when'], ...rows]);
}

function stopRules({ pipeline, roles }: RunbookFacts): Section {
  const rows = Object.values(pipeline.steps).flatMap((step) =>
    step.stops.map((stop) => [step.title, stop.sentence, ...asked(stop, roles, pipeline)]),
  );
  const said =
    rows.length === 0 ? ['No rule stops a case.'] : ['A rule that cannot be worked out stops the case as well.'];
  return section('Where it stops', said, rows.length === 0 ? [] : [['Step', 'Rule', ...askedHead], ...rows]);
}

const askedHead = ['Asked', 'Backup', 'Within'];

function asked(
  { owner, backup, answerWithin }: Answerable,
  roles: RunbookFacts['roles'],
  pipeline: Pipeline,
): string[] {
  const name = (role: string): string =>
    roles.get(role)?.owner?.name ?? `${nobody} (${pipeline.roles[role]?.title ?? role})`;
  return [name(owner), name(backup), inWords(answerWithin)];
}

function exceptionPaths({ pipeline, roles }: RunbookFacts): Section {
  const [owner, backup, within] = asked(pipeline.whenItBreaks, roles, pipeline);
  const unsure = Object.values(pipeline.steps).flatMap((step) =>
    step.kind === 'action' && step.unknownOutcome ? [[step.title, ...asked(step.unknownOutcome, roles, pipeline)]] : [],
  );
  return section(
    'When something breaks',
    [
      `A failure that no rule names goes to ${owner}, within ${within}; then to ${backup}; then to the map’s owner.`,
      'A question whose time is over goes to the backup, then to the map’s owner. Both are told, and it never ends with nobody.',
      ...(unsure.length > 0
        ? ['Where an answer was lost, the person below settles whether it happened. Nothing is sent twice.']
        : []),
    ],
    unsure.length > 0 ? [['Step', ...askedHead], ...unsure] : [],
  );
}

function measures({ measures: view }: RunbookFacts): Section {
  const rows = view.words.map(({ id, name, unit }) => {
    const found = view.all[id];
    return [name, valueOf(found?.value ?? null, unit, view.currency), String(found?.n ?? 0)];
  });
  return section(
    'How it does',
    [`Over the last ${view.weeks.length} weeks, ${view.cases} cases ended.`],
    [['Measure', 'Value', 'Counted from'], ...rows],
  );
}

function howToStop({ pipeline }: RunbookFacts): Section {
  return section('How to stop it', [
    'Press “Stop all” below the navigation, choose this map or everything, and say why. Everybody with a right to decide may do it.',
    'No new call leaves Baton within one second. Running cases hold at the step they are at; what was on its way is recorded. New messages are accepted and kept, and the clocks of open questions go on.',
    'To let it go on, press the same button and say why. Cases go on from the step they are at, and nothing is done twice.',
    `From a command line: baton switch off map ${pipeline.mapId} --reason "why"`,
    'One case alone: open it, “This case”, “Set aside”. To reverse what it did: “Undo what it did”, after a look at what would be undone.',
  ]);
}

function valueOf(value: number | null, unit: string, currency: string): string {
  if (value === null) return 'too few, or not known';
  if (unit === 'share') return `${(value * 100).toFixed(1)}%`;
  if (unit === 'ms') return inWords(`PT${Math.round(value / 1000)}S`);
  return unit === 'money' ? `${value.toFixed(2)} ${currency}` : value.toFixed(1);
}

const units = [
  ['days', 'day'],
  ['hours', 'hour'],
  ['minutes', 'minute'],
  ['seconds', 'second'],
] as const;

/** An ISO 8601 duration in its two biggest parts: "1 day 4 hours". */
function inWords(iso: string): string {
  const length = Temporal.Duration.from(iso).round({ largestUnit: 'days', relativeTo: '1970-01-01T00:00[UTC]' });
  const parts = units.flatMap(([unit, name]) => {
    const amount = length[unit];
    return amount === 0 ? [] : [`${amount} ${name}${amount === 1 ? '' : 's'}`];
  });
  return parts.slice(0, 2).join(' ') || 'no time';
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
