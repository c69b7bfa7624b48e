import { z } from '@baton/plugin-sdk';

/** What we read of Intercom's answers: no more than we use, so that additions of the vendor never matter. */
export const me = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  app: z.object({ id_code: z.string(), name: z.string().nullish() }).nullish(),
});

export const contact = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  email: z.string().nullish(),
});

/** The SDK's pager makes an empty list of an answer without one, so the vendor's own answer under `response` is read. */
export const contacts = z.object({ response: z.object({ data: z.array(contact) }) });

export const ticket = z.object({
  id: z.string().min(1),
  ticket_id: z.string().nullish(),
  ticket_attributes: z.record(z.string(), z.unknown()).nullish(),
  created_at: z.number().nullish(),
});

export const tickets = z.object({ response: z.object({ tickets: z.array(ticket) }) });

const part = z.object({ id: z.string().nullish(), body: z.string().nullish() });

export const ticketWithParts = ticket.extend({
  ticket_parts: z.object({ ticket_parts: z.array(part).nullish() }).nullish(),
});

export const ticketPart = z.object({ id: z.string().min(1) });

export const conversation = z.object({
  id: z.string().min(1),
  admin_assignee_id: z.number().nullish(),
  conversation_parts: z.object({ conversation_parts: z.array(part).nullish() }).nullish(),
});

export const tag = z.object({ id: z.string().min(1), name: z.string().nullish() });

export const ticketTypeList = z.object({
  data: z.array(
    z
      .object({
        id: z.string(),
        name: z.string().nullish(),
        category: z.string().nullish(),
        archived: z.boolean().nullish(),
      })
      .nullish(),
  ),
});

export const adminList = z.object({
  admins: z.array(
    z
      .object({
        id: z.string(),
        name: z.string().nullish(),
        email: z.string().nullish(),
        has_inbox_seat: z.boolean().nullish(),
      })
      .nullish(),
  ),
});
