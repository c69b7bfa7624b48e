import { z } from '@baton/plugin-sdk';

/** What we read of Google's answers: no more than we use, so that additions of the vendor never matter. */
const header = z.object({ name: z.string(), value: z.string() });

const body = z.object({ attachmentId: z.string().nullish(), size: z.int().nullish(), data: z.string().nullish() });

/** A part of a message; parts hold parts. */
export interface Part {
  partId?: string | null | undefined;
  mimeType?: string | null | undefined;
  filename?: string | null | undefined;
  headers?: z.output<typeof header>[] | null | undefined;
  body?: z.output<typeof body> | null | undefined;
  parts?: Part[] | null | undefined;
}

const part: z.ZodType<Part> = z.lazy(() =>
  z.object({
    partId: z.string().nullish(),
    mimeType: z.string().nullish(),
    filename: z.string().nullish(),
    headers: z.array(header).nullish(),
    body: body.nullish(),
    parts: z.array(part).nullish(),
  }),
);

const id = z.string().min(1);

export const message = z.object({
  id,
  threadId: id,
  labelIds: z.array(z.string()).nullish(),
  snippet: z.string().nullish(),
  internalDate: z.string().regex(/^\d+$/).nullish(),
  payload: part.nullish(),
});

export type Message = z.output<typeof message>;

/** What sending and labelling answer with. */
export const stub = z.object({ id, threadId: id, labelIds: z.array(z.string()).nullish() });

export const thread = z.object({ id, messages: z.array(message).min(1) });

/** An empty list has no `messages`, but it says how many there are about. */
export const messageList = z.object({
  messages: z.array(z.object({ id })).nullish(),
  nextPageToken: z.string().min(1).nullish(),
  resultSizeEstimate: z.int(),
});

export const draft = z.object({ id, message: stub });

export const draftList = z.object({
  drafts: z.array(z.object({ id, message: z.object({ id, threadId: id }) })).nullish(),
  nextPageToken: z.string().min(1).nullish(),
  resultSizeEstimate: z.int(),
});

export const label = z.object({ id, name: z.string(), type: z.string().nullish() });

export const labelList = z.object({ labels: z.array(label) });

export const profile = z.object({ emailAddress: z.string().min(1), historyId: z.string().regex(/^\d+$/) });

export const historyList = z.object({
  history: z
    .array(z.object({ id, messagesAdded: z.array(z.object({ message: z.object({ id }) })).nullish() }))
    .nullish(),
  nextPageToken: z.string().min(1).nullish(),
  historyId: z.string().regex(/^\d+$/),
});

export const attachmentBody = z.object({ size: z.int(), data: z.string() });
