import type { ContextPack, LaunchView } from '@baton/contract';
import { readMap, type MapDocument, type Pipeline } from '@baton/process-maps';
import type { RoleHolders } from '../maps/role-people.ts';
import type { Judged } from '../saved-cases/rehearse-saved.ts';
import type { OffTime, ReviewersRow } from './launch-rows.ts';

type Line = LaunchView['lines'][number];

/** Saved cases that a map needs at least, one of them ugly. */
const FEWEST_SAVED = 5;

export interface LaunchFacts {
  slug: string;
  source: string;
  pipeline: Pipeline;
  roles: Map<string, RoleHolders>;
  passedOn: { caseId: string; at: Date } | undefined;
  history: { caseId: string; at: Date; sentences: number; empty: number } | undefined;
  offTime: OffTime | undefined;
  saved: Judged[];
  reviewers: ReviewersRow;
  /** All of the company. */
  packs: ContextPack[];
}

/** The checklist before people rely on a map. Nothing here can be ticked: each line is worked out. */
export function launchLines(facts: LaunchFacts): Line[] {
  const { document } = readMap(facts.source);
  return [
    owned(facts),
    escalationTried(facts),
    logsReadable(facts),
    offSwitchTried(facts),
    uglyCases(facts),
    reviewer(facts),
    context(facts),
    outcome(facts, document),
  ];
}

const day = (at: Date): string => at.toISOString().slice(0, 10);
const mapPage = (slug: string): string => `/maps/${slug}`;

function owned({ slug, pipeline, roles }: LaunchFacts): Line {
  const missing = Object.entries(pipeline.roles).filter(([role]) => {
    const held = roles.get(role);
    return !held?.owner || !held.backup || held.owner.id === held.backup.id;
  });
  const names = missing.map(([, { title }]) => `“${title}”`).join(', ');
  return {
    id: 'owned',
    title: 'Every exception has one named owner and another named backup',
    met: missing.length === 0,
    found:
      missing.length === 0
        ? `${Object.keys(pipeline.roles).length} roles, each with an owner and a backup.`
        : `Nobody, or no different backup, for ${names}.`,
    place: { href: mapPage(slug), label: 'Roles of this map' },
  };
}

function escalationTried({ passedOn }: LaunchFacts): Line {
  return {
    id: 'escalation_tried',
    title: 'The way to the backup was tried',
    met: passedOn !== undefined,
    found: passedOn
      ? `A question went on to the next person on ${day(passedOn.at)}.`
      : 'No question of this map has ever gone to a backup. Let one pass its time, or hand one on.',
    place: passedOn
      ? { href: `/cases/${passedOn.caseId}`, label: `Case ${passedOn.caseId}` }
      : { href: '/exceptions?whose=everyone', label: 'Exceptions' },
  };
}

function logsReadable({ slug, history }: LaunchFacts): Line {
  const met = history !== undefined && history.sentences > 0 && history.empty === 0;
  const cases = { href: `/cases?map=${slug}`, label: 'Cases of this map' };
  return {
    id: 'logs_readable',
    title: 'The history of a case can be read',
    met,
    found: !history
      ? 'No case has ended yet. Send a test case through.'
      : `The last case that ended (${day(history.at)}) tells its story in ${history.sentences} sentences${history.empty > 0 ? `, ${history.empty} of them empty` : ''}.`,
    place: history ? { href: `/cases/${history.caseId}`, label: `Case ${history.caseId}` } : cases,
  };
}

function offSwitchTried({ slug, offTime }: LaunchFacts): Line {
  return {
    id: 'off_switch_tried',
    title: 'The off switch was tried',
    met: offTime !== undefined,
    found: offTime
      ? `${offTime.byName} switched ${whatWasOff(offTime)} off on ${day(offTime.offAt)} and on again. ${settledIn(offTime)}`
      : 'Nobody has switched this map off and on again. Use “Stop all” for this map, with a reason that says it is a try.',
    place: { href: mapPage(slug), label: 'This map, with the switch below the navigation' },
  };
}

const whatWasOff = ({ scope }: OffTime): string =>
  scope === 'everything' ? 'everything' : scope === 'map' ? 'the map' : 'a step';

const settledIn = ({ lastMovedMs }: OffTime): string =>
  lastMovedMs === null
    ? 'Nothing moved while it was off.'
    : `The last call that was on its way came back ${(lastMovedMs / 1000).toFixed(1)} s after the switch.`;

function uglyCases({ slug, saved }: LaunchFacts): Line {
  const passed = saved.filter(({ verdict }) => verdict === 'as_it_must').length;
  const ugly = saved.filter(({ row }) => row.ugly).length;
  const enough = saved.length >= FEWEST_SAVED && ugly > 0;
  return {
    id: 'ugly_cases',
    title: 'Saved cases go as they must, ugly ones among them',
    met: enough && passed === saved.length,
    found: `${passed} of ${saved.length} saved cases go as they must on the published version, ${ugly} of all are ugly.${
      enough ? '' : ` At least ${FEWEST_SAVED} are needed, one of them ugly: save them from the pages of real cases.`
    }`,
    place: { href: `/maps/${slug}/saved-cases`, label: 'Saved cases' },
  };
}

function reviewer({ reviewers: { ofMap, ofCompany } }: LaunchFacts): Line {
  const named = ofMap ?? ofCompany;
  return {
    id: 'reviewer',
    title: 'One named person looks at what failed, every day',
    met: named !== null,
    found: named
      ? `${named.name}, ${ofMap ? 'for this map' : 'for every map that names nobody'}.`
      : 'Nobody is named. An admin names the person below.',
    place: { href: '/review', label: 'Daily review' },
  };
}

function context({ pipeline, packs }: LaunchFacts): Line {
  const names = [...new Set(Object.values(pipeline.steps).flatMap((step) => (step.kind === 'ai' ? step.context : [])))];
  const told = names.map((name) => ({ name, pack: packs.find((pack) => pack.name === name) }));
  const problems = told.flatMap(({ name, pack }) => {
    const problem = packProblem(name, pack);
    return problem === undefined ? [] : [{ name, problem }];
  });
  const first = problems[0]?.name ?? names[0];
  return {
    id: 'context',
    title: 'What AI steps are told is up to date',
    met: problems.length === 0,
    found:
      names.length === 0
        ? 'No AI step of this map is given a context pack: there is nothing that could be out of date.'
        : problems.map(({ problem }) => problem).join(' ') ||
          told
            .map(({ pack }) => `“${pack!.title}” is right until ${pack!.reviewBy}; ${pack!.owner!.name} owns it.`)
            .join(' '),
    place: first === undefined ? packsPage : { href: `/context-packs/${first}`, label: 'Open the context pack' },
  };
}

const packsPage = { href: '/context-packs', label: 'Context packs' };

function packProblem(name: string, pack: ContextPack | undefined): string | undefined {
  if (!pack) return `Nobody has written the context pack “${name}”.`;
  if (pack.state === 'past')
    return `“${pack.title}” had to be reviewed by ${pack.reviewBy}: its steps stop until somebody does.`;
  return pack.owner ? undefined : `“${pack.title}” has no owner any more.`;
}

function outcome({ slug }: LaunchFacts, document: MapDocument | undefined): Line {
  const [says, promise] = [document?.done_when, document?.promise];
  return {
    id: 'outcome',
    title: 'The outcome can be measured',
    met: says !== undefined && promise !== undefined,
    found: !says
      ? 'The map does not say when a case is done. Write it down, with the time it promises.'
      : promise
        ? `Done when: ${says} Promised within ${promise}.`
        : `Done when: ${says} It promises no time, so nobody can say whether that was soon enough.`,
    place: { href: `/maps/${slug}/edit`, label: 'Edit the map' },
  };
}
