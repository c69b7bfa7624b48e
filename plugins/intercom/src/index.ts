import { defineConnector } from '@baton/plugin-sdk';
import { assign } from './actions/assign.ts';
import { createTicket } from './actions/create-ticket.ts';
import { draftReply } from './actions/draft-reply.ts';
import { findContact } from './actions/find-contact.ts';
import { noteOnTicket } from './actions/note-on-ticket.ts';
import { tagTicket } from './actions/tag-ticket.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { teammates, ticketTypes } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { newConversation } from './triggers/new-conversation.ts';

export default defineConnector({
  id: 'intercom',
  name: 'Intercom',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'support',
  hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
  auth: authentication,
  limits: { default: { per: 'connection', points: 1500, seconds: 10, burst: 300 } },
  health,
  options: { teammates, ticket_types: ticketTypes },
  actions: {
    find_contact: findContact,
    create_ticket: createTicket,
    tag_ticket: tagTicket,
    note_on_ticket: noteOnTicket,
    draft_reply: draftReply,
    assign,
  },
  triggers: { new_conversation: newConversation },
  sandbox: standIn,
});
