import { defineConnector } from '@baton/plugin-sdk';
import { addNote } from './actions/add-note.ts';
import { assignOwner } from './actions/assign-owner.ts';
import { associate } from './actions/associate.ts';
import { completeTask } from './actions/complete-task.ts';
import { createCompany } from './actions/create-company.ts';
import { createDeal } from './actions/create-deal.ts';
import { createTask } from './actions/create-task.ts';
import { createTicket } from './actions/create-ticket.ts';
import { findCompanies } from './actions/find-companies.ts';
import { findContact } from './actions/find-contact.ts';
import { findOwner } from './actions/find-owner.ts';
import { getCompany } from './actions/get-company.ts';
import { getContact } from './actions/get-contact.ts';
import { getDeal } from './actions/get-deal.ts';
import { getTicket } from './actions/get-ticket.ts';
import { listDeals } from './actions/list-deals.ts';
import { listLinked } from './actions/list-linked.ts';
import { listTickets } from './actions/list-tickets.ts';
import { moveDeal } from './actions/move-deal.ts';
import { moveTicket } from './actions/move-ticket.ts';
import { saveContact } from './actions/save-contact.ts';
import { searchRecords } from './actions/search-records.ts';
import { updateDeal } from './actions/update-deal.ts';
import { updateRecord } from './actions/update-record.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import {
  companyProperties,
  contactProperties,
  dealPipelines,
  dealProperties,
  dealStages,
  kinds,
  owners,
  ticketPipelines,
  ticketProperties,
  ticketStages,
} from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { contactChanged } from './triggers/contact-changed.ts';
import { contactMade } from './triggers/contact-made.ts';
import { contactPropertyTold } from './triggers/contact-property-told.ts';
import { dealChanged } from './triggers/deal-changed.ts';
import { dealMade } from './triggers/deal-made.ts';
import { dealPropertyTold } from './triggers/deal-property-told.ts';
import { dealReachedStage } from './triggers/deal-reached-stage.ts';
import { dealStageTold } from './triggers/deal-stage-told.ts';
import { newCompany } from './triggers/new-company.ts';
import { newContact } from './triggers/new-contact.ts';
import { newDeal } from './triggers/new-deal.ts';
import { newTicket } from './triggers/new-ticket.ts';
import { ticketMade } from './triggers/ticket-made.ts';

export default defineConnector({
  id: 'hubspot',
  name: 'HubSpot',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'crm',
  hosts: ['api.hubapi.com'],
  auth: authentication,
  // 110 calls in ten seconds for an app in an account; 5 searches a second in an account, whoever asks.
  limits: {
    default: { per: 'connection', points: 100, seconds: 10, burst: 20 },
    search: { per: 'connection', points: 4, seconds: 1 },
  },
  health,
  options: {
    kinds,
    owners,
    deal_pipelines: dealPipelines,
    deal_stages: dealStages,
    ticket_pipelines: ticketPipelines,
    ticket_stages: ticketStages,
    contact_properties: contactProperties,
    company_properties: companyProperties,
    deal_properties: dealProperties,
    ticket_properties: ticketProperties,
  },
  actions: {
    find_contact: findContact,
    get_contact: getContact,
    save_contact: saveContact,
    find_companies: findCompanies,
    get_company: getCompany,
    create_company: createCompany,
    list_deals: listDeals,
    get_deal: getDeal,
    create_deal: createDeal,
    update_deal: updateDeal,
    move_deal: moveDeal,
    list_tickets: listTickets,
    get_ticket: getTicket,
    create_ticket: createTicket,
    move_ticket: moveTicket,
    search_records: searchRecords,
    update_record: updateRecord,
    assign_owner: assignOwner,
    find_owner: findOwner,
    add_note: addNote,
    create_task: createTask,
    complete_task: completeTask,
    associate,
    list_linked: listLinked,
  },
  triggers: {
    new_contact: newContact,
    contact_changed: contactChanged,
    new_company: newCompany,
    new_deal: newDeal,
    deal_changed: dealChanged,
    deal_reached_stage: dealReachedStage,
    new_ticket: newTicket,
    contact_made: contactMade,
    contact_property_told: contactPropertyTold,
    deal_made: dealMade,
    deal_stage_told: dealStageTold,
    deal_property_told: dealPropertyTold,
    ticket_made: ticketMade,
  },
  sandbox: standIn,
});
