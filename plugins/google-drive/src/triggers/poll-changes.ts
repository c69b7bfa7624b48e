import { ConnectorError, z } from '@baton/plugin-sdk';
import { changeFields, changeList, type File, startToken } from '../answers.ts';
import { anyDrive, type Context, fromAnyDrive, openVendor } from '../client.ts';
import { folderField, sharedDriveField } from '../fields.ts';
import { folderType } from '../query.ts';
import { type fileSummary, summarise } from '../summaries.ts';

export const params = z.object({
  folder: folderField().optional(),
  shared_drive: sharedDriveField().optional(),
});

type Params = z.output<typeof params>;

/** Google keeps a list of all changes; a token is a place in it, and does not grow old. */
export const cursor = z.object({
  page: z.string(),
  /** What happened before was emitted, or is older than the trigger. ISO 8601, by Google's clock. */
  since: z.iso.datetime(),
  /** What was emitted since that moment: id -> moment. */
  seen: z.record(z.string(), z.string()),
  /** Latest change in the list so far. */
  newest: z.iso.datetime(),
});

type Cursor = z.output<typeof cursor>;

/** What happened to a file, and when; undefined when it is none of the trigger's business. */
export type Happening = (one: File, told: { since: string; time: string }) => { id: string; at: string } | undefined;

/** A file may be made in one place and moved to the watched folder days later. */
const overlapMs = 7 * 86_400_000;
const perPage = 50;

export async function pollChanges(context: Context, asked: Params, from: Cursor | undefined, happening: Happening) {
  const vendor = await openVendor(context);
  const drive = asked.shared_drive !== undefined && { driveId: asked.shared_drive };
  if (from === undefined) {
    const start = await vendor.call(startToken, (api) => api.changes.getStartPageToken({ ...anyDrive, ...drive }));
    return { events: [], cursor: startAt(start.startPageToken, context.now()), more: false };
  }
  const where = { pageToken: from.page, pageSize: perPage, includeRemoved: false, fields: changeFields };
  const got = await vendor.call(changeList, (api) => api.changes.list({ ...fromAnyDrive, ...drive, ...where }));
  const events = [...new Map(got.changes.flatMap((change) => fresh(change, asked, happening, from)))].map(
    ([, one]) => one,
  );
  const seen = { ...from.seen, ...Object.fromEntries(events.map(({ id, at }) => [id, at])) };
  const newest = latest([from.newest, ...got.changes.map(({ time }) => time ?? '')]);
  const page = got.nextPageToken ?? got.newStartPageToken;
  if (!page) throw new ConnectorError('vendor_down', 'Google ended a list of changes without saying how to go on.');
  const more = got.nextPageToken != null;
  const next = { ...from, page, seen, newest };
  return { events, cursor: more ? next : forget(next), more };
}

/** Google's moments have milliseconds, but not always ours. */
const startAt = (page: string, now: Date): Cursor => {
  const since = new Date(Math.floor(now.getTime() / 1_000) * 1_000).toISOString();
  return { page, since, seen: {}, newest: since };
};

function fresh(
  { file: one, time }: z.output<typeof changeList>['changes'][number],
  { folder }: Params,
  happening: Happening,
  { since, seen }: Cursor,
) {
  if (!one || one.trashed === true || one.mimeType === folderType) return [];
  if (folder !== undefined && !(one.parents ?? []).includes(folder)) return [];
  const what = happening(one, { since, time: time ?? since });
  if (what === undefined || Object.hasOwn(seen, what.id)) return [];
  const event = { ...what, data: summarise(one) satisfies z.input<typeof fileSummary> };
  return [[what.id, event] as const];
}

function forget(now: Cursor): Cursor {
  const since = latest([now.since, new Date(Date.parse(now.newest) - overlapMs).toISOString()]);
  return { ...now, since, seen: Object.fromEntries(Object.entries(now.seen).filter(([, at]) => at >= since)) };
}

/** Moments in ISO 8601 with milliseconds and Z, as Google writes them, sort as text. */
const latest = (moments: string[]): string => moments.reduce((a, b) => (b > a ? b : a));
