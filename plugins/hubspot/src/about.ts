import { z } from '@baton/plugin-sdk';
import { idField } from './fields.ts';

/** What a note or a task is about. */
export const aboutFields = {
  contact: idField('About the contact').optional(),
  company: idField('About the company').optional(),
  deal: idField('About the deal').optional(),
  ticket: idField('About the ticket').optional(),
};

const about = z.object(aboutFields);

export const linksOf = ({ contact, company, deal, ticket }: z.output<typeof about>) => [
  { type: 'contacts', id: contact },
  { type: 'companies', id: company },
  { type: 'deals', id: deal },
  { type: 'tickets', id: ticket },
];
