import type { MeasuresQuery, MeasuresView } from '@baton/contract';
import { hasRight } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { allMeasures, measuresOfPeople } from './all-measures.ts';
import { CostsService } from './costs.service.ts';
import { countEnded } from './fact-rows.ts';
import { FactsReader } from './facts.reader.ts';
import type { Facts } from './facts.ts';
import { beforeAndAfter, byMap, byPerson, byWeek, countAll } from './slice-facts.ts';

const WEEK = 7 * 86_400_000;

/** The numbers of a company or of one map, over some weeks. */
@Injectable()
export class MeasuresReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly facts: FactsReader,
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
    const [read, ended] = await Promise.all([
      this.facts.read(workspaceId, slug ?? null, period),
      this.rows.one<{ n: number }>(workspaceId, countEnded, [slug ?? null, period.from, period.to]),
    ]);
    const facts: Facts = { ...read, weeks: (to - from) / WEEK, rates: costs };
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
      weeks: byWeek(facts, times.starts, to),
      maps: map ? [] : byMap(facts, mapsIn(facts)),
      people: hasRight(person.roles, 'edit_maps') ? people : people.filter((line) => line.person.id === person.id),
      change: map && changeOf(facts, map),
    };
  }

  private async map(workspaceId: string, slug: string): Promise<MapHead> {
    const found = await this.rows.one<MapHead>(workspaceId, mapHead, [slug]);
    if (!found) throw notFound('map');
    return found;
  }

  /** Weeks begin on Monday, in the company's own time zone. */
  private async times(workspaceId: string, weeks: number): Promise<{ starts: number[]; now: number }> {
    const rows = await this.rows.of<{ at: Date; now: Date }>(workspaceId, weekStarts, [weeks]);
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

const weekStarts = `
  select (date_trunc('week', now() at time zone z.zone) - n * interval '1 week') at time zone z.zone as at, now() as now
    from (select id as workspace_id, calendar->>'zone' as zone from workspaces) z, generate_series($2::int - 1, 0, -1) n
   where z.workspace_id = $1 order by n desc`;
