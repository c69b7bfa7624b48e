/** The same records in every example: Rosa Lind, her company, and what she may lease. */
export const ids = { contact: '1001', company: '2001', deal: '3001', ticket: '4001', task: '5001', owner: '103' };

const moments = { created_at: '2026-09-01T08:00:00.000Z', updated_at: '2026-09-01T08:00:00.000Z' };

export const exampleContact = {
  id: ids.contact,
  ...moments,
  owner_id: ids.owner,
  email: 'rosa.lind@lindcontracting.example',
  first_name: 'Rosa',
  last_name: 'Lind',
  company: 'Lind Contracting',
};

export const exampleCompany = {
  id: ids.company,
  ...moments,
  owner_id: ids.owner,
  name: 'Lind Contracting',
  domain: 'lindcontracting.example',
};

export const exampleDeal = {
  id: ids.deal,
  ...moments,
  owner_id: ids.owner,
  name: 'Second generator, twelve months',
  pipeline: 'default',
  stage: 'presentationscheduled',
  amount: { amount: '14400.00', currency: 'USD' },
};

export const exampleTicket = {
  id: ids.ticket,
  ...moments,
  subject: 'Generator does not start',
  pipeline: '0',
  stage: '1',
};
