import { hasRight, type AdoptionView, type MeasuresQuery } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '../../http/signed-in.ts';
import { WorkspaceRows } from '../../workspaces/workspace-rows.ts';
import { CostsService } from '../costs.service.ts';
import { MeasuresReader } from '../measures.reader.ts';
import { adoptionPeople, adoptionSteps } from './adoption-steps.ts';

/** A step is judged by four weeks, so that at least these are read. */
const FEWEST_WEEKS = 4;

/** How far AI work is used, step by step and person by person. */
@Injectable()
export class AdoptionReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly measures: MeasuresReader,
    private readonly costs: CostsService,
  ) {}

  /** @throws 404 when this workspace has no such map */
  async view(person: SignedInPerson, { map, weeks }: MeasuresQuery): Promise<AdoptionView> {
    const { workspaceId } = person;
    if (map !== undefined) await this.measures.map(workspaceId, map);
    const [{ starts, now }, costs] = await Promise.all([
      this.measures.times(workspaceId, Math.max(FEWEST_WEEKS, weeks)),
      this.costs.read(workspaceId),
    ]);
    const period = { from: new Date(starts[0]!), to: new Date(now) };
    const [facts, maps] = await Promise.all([
      this.measures.facts(workspaceId, map ?? null, period, costs),
      this.rows.of<{ slug: string; title: string }>(workspaceId, mapTitles),
    ]);
    const titles = new Map(maps.map(({ slug, title }) => [slug, title]));
    const counted = adoptionSteps(facts, starts, costs.acceptedPercent, (slug) => titles.get(slug) ?? slug);
    const cases = await this.titles(
      workspaceId,
      counted.flatMap(({ changed }) => changed),
    );
    const people = adoptionPeople(facts.asks);
    return {
      from: period.from.toISOString(),
      to: period.to.toISOString(),
      threshold: costs.acceptedPercent,
      weeks: starts.map((at) => new Date(at).toISOString()),
      steps: counted.map(({ changed, ...step }) => ({
        ...step,
        cases: changed.map((id) => ({ id, title: cases.get(id) ?? '' })),
      })),
      people: hasRight(person.roles, 'edit_maps') ? people : people.filter((line) => line.person.id === person.id),
    };
  }

  private async titles(workspaceId: string, ids: string[]): Promise<Map<string, string>> {
    const rows = await this.rows.of<{ id: string; title: string }>(workspaceId, caseTitles, [ids]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }
}

const mapTitles = 'select slug, title from maps where workspace_id = $1';

/** $2 ids. */
const caseTitles = `
  select id::text as id, title from cases where workspace_id = $1 and id = any($2::bigint[])`;
