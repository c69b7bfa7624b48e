import { asRecord, asText, googleStandIn, readUpload, refused } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { addDraft, draftRoutes, sendNow } from './draft-routes.ts';
import { labelRoutes } from './label-routes.ts';
import { messageRoutes } from './message-routes.ts';

/** Large messages are uploaded, to addresses of their own. */
async function takeUpload(request: Request, room: SandboxRoom): Promise<Response | undefined> {
  const found = /^\/upload\/gmail\/v1\/users\/me\/(drafts|messages\/send)$/.exec(new URL(request.url).pathname)?.[1];
  if (found === undefined) return undefined;
  const read = readUpload(request.headers.get('content-type') ?? '', Buffer.from(await request.arrayBuffer()));
  if (!read) return refused(400, 'badContent', 'Expected multipart/related.');
  const raw = Buffer.from(read.content, 'base64');
  if (found === 'drafts') return addDraft(room, raw, asText(asRecord(read.about['message'])['threadId']));
  return sendNow(room, raw, asText(read.about['threadId']));
}

/** Answers in place of Gmail v1, over a small company's mailbox. */
export const standIn = googleStandIn(
  'sandbox-gmail-access',
  { ...messageRoutes, ...labelRoutes, ...draftRoutes },
  takeUpload,
);
