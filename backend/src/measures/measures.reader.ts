import type { Costs, MeasuresBefore, MeasuresQuery, MeasuresView } from '@baton/contract';
import { hasRight } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { allMeasures, measuresOfPeople } from './all-measures.ts';
import { callPrices } from './call-prices.ts';
import { CostsService } from './costs.service.ts';
import { countEnded } from './fact-rows.ts';
import { FactsReader, type Period, type ReadFacts } from './facts.reader.ts';
import type { Facts } from './facts.ts';
import { callsOfCompany } from './failure-rows.ts';
import { beforeAndAfter, byMap, byPerson, byWeek, countAll } from './slice-facts.ts';
import { SurroundingsReader } from './surroundings.reader.ts';
import { stopReasons, whereTimeGoes } from './where-time-goes.ts';

const WEEK = 7 * 86_400_000;

/** The numbers of a company or of one map, over some weeks. */
@Injectable()
export class MeasuresReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly reader: FactsReader,
    private readonly surroundings: SurroundingsReader,
    private readonly costs: CostsService,
  ) {}

  /** @throws 404 when this workspace has no such map */
  async view(person: SignedInPerson, { map: slug, weeks }: MeasuresQuery): Promise<MeasuresView> {
    const { workspaceId } = person;
    const [map, times, costs] = await Promise.all([
      slug === undefined ? null : this.map(workspaceId, slug),
      this.times(workspaceId, weeks),
      this.costs.read(workspaceId),
    ]);
    const [from, to] = [times.starts[0]!, times.now];
    const period = { from: new Date(from), to: new Date(to) };
    const [facts, ended] = await Promise.all([
      this.facts(workspaceId, slug ?? null, period, costs),
      this.rows.one<{ n: number }>(workspaceId, countEnded, [slug ?? null, period.from, period.to]),
    ]);
    const people = byPerson(facts, measuresOfPeople);
    return {
      from: period.from.toISOString(),
      to: period.to.toISOString(),
      map: map && { slug: map.slug, title: map.title },
      cases: ended?.n ?? 0,
      countedCases: facts.cases.length,
      currency: costs.currency,
      words: allMeasures.map(({ count: _count, ...words }) => words),
      all: countAll(facts),
      places: whereTimeGoes(facts.cases),
      stops: stopReasons(facts.asks),
      weeks: byWeek(facts, times.starts, to),
      maps: map ? [] : byMap(facts, mapsIn(facts)),
      people: hasRight(person.roles, 'edit_maps') ? people : people.filter((line) => line.person.id === person.id),
      change: map && changeOf(facts, map),
    };
  }

  /** The same measures of as many weeks before: what today's are compared with. */
  async before(person: SignedInPerson, { map: slug, weeks }: MeasuresQuery): Promise<MeasuresBefore> {
    const { workspaceId } = person;
    if (slug !== undefined) await this.map(workspaceId, slug);
    const [{ starts, now }, costs] = await Promise.all([
      this.times(workspaceId, weeks * 2),
      this.costs.read(workspaceId),
    ]);
    // As long as the period that is looked at: of the last week only as much as has passed of this one.
    const period = { from: new Date(starts[0]!), to: new Date(starts[0]! + now - starts[weeks]!) };
    const facts = await this.facts(workspaceId, slug ?? null, period, costs);
    const all = countAll({ ...facts, openAges: [] });
    delete all.open_age;
    return { from: period.from.toISOString(), to: period.to.toISOString(), all };
  }

  /** Everything that the formulas may look at. */
  async facts(workspaceId: string, map: string | null, period: Period, costs: Costs): Promise<Facts> {
    const to = period.to.getTime();
    const weeks = (to - period.from.getTime()) / WEEK;
    const read = await this.reader.read(workspaceId, map, period);
    const earliest = read.cases.reduce((first, { startedAt }) => Math.min(first, startedAt), period.from.getTime());
    const [around, calls] = await Promise.all([
      this.surroundings.read(workspaceId, map, period, earliest),
      this.calls(workspaceId, map, period, costs, read),
    ]);
    const rates = { hour: costs.hour, failure: costs.failure, calls: callPrices(costs.connectors, calls, weeks) };
    return { ...read, ...around, weeks, to, rates };
  }

  /** The company's calls of each connector; of one map's own cases they would be too few to share a month's price. */
  private async calls(
    workspaceId: string,
    map: string | null,
    { from, to }: Period,
    { connectors }: Costs,
    { cases }: ReadFacts,
  ): Promise<Map<string, number>> {
    if (map !== null && connectors.some(({ perMonth }) => perMonth !== null)) {
      const rows = await this.rows.of<{ connector: string | null; n: number }>(workspaceId, callsOfCompany, [from, to]);
      return new Map(rows.flatMap(({ connector, n }) => (connector === null ? [] : [[connector, n] as const])));
    }
    const runs = cases.flatMap((found) => found.runs);
    return new Map(
      [...Map.groupBy(runs, ({ connector }) => connector ?? '')].map(([name, list]) => [name, list.length]),
    );
  }

  /** @throws 404 when this workspace has no such map */
  async map(workspaceId: string, slug: string): Promise<MapHead> {
    const found = await this.rows.one<MapHead>(workspaceId, mapHead, [slug]);
    if (!found) throw notFound('map');
    return found;
  }

  /** Weeks begin on Monday, in the company's own time zone. @param at as if it were then; null = now */
  async times(workspaceId: string, weeks: number, at: Date | null = null): Promise<{ starts: number[]; now: number }> {
    const rows = await this.rows.of<{ at: Date; now: Date }>(workspaceId, weekStarts, [weeks, at]);
    return { starts: rows.map(({ at }) => at.getTime()), now: rows[0]!.now.getTime() };
  }
}

interface MapHead {
  slug: string;
  title: string;
  version: number | null;
  publishedAt: Date | null;
}

const mapsIn = ({ cases }: Facts): { slug: string; title: string }[] =>
  [...new Map(cases.map(({ mapSlug, mapTitle }) => [mapSlug, { slug: mapSlug, title: mapTitle }])).values()].toSorted(
    (a, b) => a.title.localeCompare(b.title),
  );

function changeOf(facts: Facts, { version, publishedAt }: MapHead): MeasuresView['change'] {
  if (version === null || publishedAt === null || version < 2) return null;
  return { version, publishedAt: publishedAt.toISOString(), ...beforeAndAfter(facts, version) };
}

const mapHead = `
  select m.slug, m.title, m.published_version as version, v.published_at as "publishedAt"
    from maps m left join map_versions v on v.map_id = m.id and v.version = m.published_version
   where m.workspace_id = $1 and m.slug = $2`;

/** $2 how many, $3 as if it were then, or null. */
const weekStarts = `
  select (date_trunc('week', z.now at time zone z.zone) - n * interval '1 week') at time zone z.zone as at, z.now
    from (select id as workspace_id, calendar->>'zone' as zone, coalesce($3::timestamptz, now()) as now from workspaces) z,
         generate_series($2::int - 1, 0, -1) n
   where z.workspace_id = $1 order by n desc`;
