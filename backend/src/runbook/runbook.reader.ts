import type { Runbook } from '@baton/contract';
import { readMap } from '@baton/process-maps';
import { Inject, Injectable } from '@nestjs/common';
import { OnDutyReader } from '../absence/on-duty.reader.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { PLUGINS } from '../http/parts.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { ReviewersService } from '../launch/reviewers.service.ts';
import { RolePeople } from '../maps/role-people.ts';
import { MeasuresReader } from '../measures/measures.reader.ts';
import { publishedMap, type PublishedRow } from '../saved-cases/saved-case-rows.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { runbookSections } from './runbook-sections.ts';
import { toMarkdown } from './to-markdown.ts';

/** Weeks of the rota that are told. */
const WEEKS = 6;

/** A map's runbook, written anew whenever it is read: it cannot be out of date. */
@Injectable()
export class RunbookReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly people: RolePeople,
    private readonly reviewers: ReviewersService,
    private readonly measures: MeasuresReader,
    private readonly onDuty: OnDutyReader,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  /** @throws 404 when this workspace has no such published map */
  async read(person: SignedInPerson, slug: string): Promise<Runbook> {
    const { workspaceId } = person;
    const map = await this.rows.one<PublishedRow>(workspaceId, publishedMap, [slug]);
    if (!map?.pipeline || map.source === null || map.version === null) throw notFound('published version of that map');
    const today = new Date().toISOString().slice(0, 10);
    const [roles, reviewer, measures, duties] = await Promise.all([
      this.people.ofMap(workspaceId, slug),
      this.reviewers.of(workspaceId, slug),
      this.measures.view(person, { map: slug, weeks: 8 }),
      this.onDuty.whoIsOnCall(
        workspaceId,
        map.id,
        today,
        Temporal.PlainDate.from(today).add({ weeks: WEEKS }).toString(),
      ),
    ]);
    const { document } = readMap(map.source);
    const named = reviewer.ofMap ?? reviewer.ofCompany;
    const sections = runbookSections({
      document,
      pipeline: map.pipeline,
      roles,
      measures,
      reviewer: named?.name ?? null,
      duties,
      actionName: (connector, action) => this.actionName(connector, action),
    });
    const book = { title: map.title, version: map.version, at: new Date().toISOString(), sections };
    return { ...book, markdown: toMarkdown(book) };
  }
  /** As written in the map where the connector is gone. */
  private actionName(connector: string, action: string): string {
    const found = this.plugins.find(connector)?.descriptor;
    const title = found && Object.hasOwn(found.actions, action) ? found.actions[action]!.title : undefined;
    return found && title
      ? `${found.name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`
      : `${connector}.${action}`;
  }
}
