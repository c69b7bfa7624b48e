import { DEFAULT_CALENDAR, withCalendar, type Calendar, type Pipeline } from '@baton/process-maps';
import type { Pool } from 'pg';

/**
 * The pipeline that a case runs on: the version's own, or the inside of one of its `each` steps for the case of an item.
 * @param part the `each` step whose inside is meant, with / for one in another; null for the version's own.
 */
export function insideOf(whole: Pipeline, part: string | null): Pipeline | undefined {
  let pipeline = whole;
  for (const id of part ? part.split('/') : []) {
    const step = Object.hasOwn(pipeline.steps, id) ? pipeline.steps[id] : undefined;
    if (step?.kind !== 'each') return undefined;
    pipeline = step.pipeline;
  }
  return pipeline;
}

/** A version as published, and with the working hours that its company has now. */
interface Kept {
  workspaceId: string;
  published: Pipeline;
  hours: string;
  pipeline: Pipeline;
}

/** Milliseconds for which a company's working hours are remembered. */
const hoursKeptFor = 2_000;

/**
 * Pipelines of published versions never change, so a process reads each one once; the company's working hours in them do,
 * and a new holiday counts for cases that run already.
 */
export class PipelineCache {
  private readonly known = new Map<string, Promise<Kept>>();
  private readonly hours = new Map<string, { text: Promise<string>; until: number }>();
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /**
   * @param versionId id of a row of `map_versions`.
   * @param part the `each` step whose inside is meant, with / for one in another.
   */
  async get(versionId: string, part?: string | null): Promise<Pipeline> {
    const pipeline = insideOf(await this.whole(versionId), part ?? null);
    if (!pipeline) throw new Error(`Expected the version ${versionId} to have the step ${part}.`);
    return pipeline;
  }

  private async whole(versionId: string): Promise<Pipeline> {
    const kept = await this.kept(versionId);
    const hours = await this.hoursOf(kept.workspaceId);
    if (hours !== kept.hours) {
      kept.hours = hours;
      kept.pipeline = withHours(kept.published, hours);
    }
    return kept.pipeline;
  }

  private hoursOf(workspaceId: string): Promise<string> {
    const known = this.hours.get(workspaceId);
    if (known && known.until > Date.now()) return known.text;
    const text = this.pool
      .query<{ hours: string }>('select calendar::text as hours from workspaces where id = $1', [workspaceId])
      .then(({ rows }) => rows[0]?.hours ?? '');
    text.catch(() => this.hours.delete(workspaceId));
    if (this.hours.size > mostKept) this.hours.clear();
    this.hours.set(workspaceId, { text, until: Date.now() + hoursKeptFor });
    return text;
  }

  private kept(versionId: string): Promise<Kept> {
    const known = this.known.get(versionId);
    if (known) return known;
    const loading = this.read(versionId);
    loading.catch(() => this.known.delete(versionId));
    this.known.set(versionId, loading);
    if (this.known.size > mostKept) this.known.delete(this.known.keys().next().value as string);
    return loading;
  }

  private async read(versionId: string): Promise<Kept> {
    const { rows } = await this.pool.query<{ pipeline: Pipeline; workspaceId: string }>(
      'select pipeline, workspace_id as "workspaceId" from map_versions where id = $1',
      [versionId],
    );
    if (!rows[0]) throw new Error(`Expected the map version ${versionId}, but it is not there.`);
    const { pipeline, workspaceId } = rows[0];
    return { workspaceId, published: pipeline, hours: '', pipeline };
  }
}

/** The pipeline itself when it has these hours already: then nothing that was worked out for it is worked out again. */
function withHours(pipeline: Pipeline, hours: string): Pipeline {
  if (hours === '') return pipeline;
  const calendar = JSON.parse(hours) as Calendar;
  const own = pipeline.calendar ?? DEFAULT_CALENDAR;
  const same = JSON.stringify(inOrder(own)) === JSON.stringify(inOrder(calendar));
  return same ? pipeline : withCalendar(pipeline, calendar);
}

const inOrder = ({ zone, days, from, to, holidays, answerTimes = 'always' }: Calendar) => ({
  zone,
  days,
  from,
  to,
  holidays,
  answerTimes,
});

/** A pipeline is some 20 KB. */
const mostKept = 1_000;
