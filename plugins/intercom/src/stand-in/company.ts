/** The stand-in company's people and customers: always there, never stored. */
export const app = {
  type: 'app',
  id_code: 'harbor-pine',
  name: 'Harbor & Pine',
  region: 'US',
  timezone: 'America/Chicago',
};

const started = 1_672_531_200;

export const admins = [
  { id: '991267500', name: 'Baton', email: 'baton@harborandpine.example', job_title: 'Integration' },
  { id: '991267501', name: 'Priya Nair', email: 'priya.nair@harborandpine.example', job_title: 'Support lead' },
  { id: '991267502', name: 'Sam Okafor', email: 'sam.okafor@harborandpine.example', job_title: 'Operations lead' },
  { id: '991267503', name: 'Lena Fischer', email: 'lena.fischer@harborandpine.example', job_title: 'Account manager' },
].map((admin) => ({
  type: 'admin',
  ...admin,
  away_mode_enabled: false,
  away_mode_reassign: false,
  has_inbox_seat: true,
  team_ids: [],
}));

export const ticketTypes = [
  {
    type: 'ticket_type',
    id: '101',
    category: 'Customer',
    name: 'Customer request',
    description: 'A question or problem of a customer',
    archived: false,
    workspace_id: app.id_code,
    created_at: started,
    updated_at: started,
  },
];

export const contacts = [
  ['Rosa Lind', 'rosa.lind@lindcontracting.example'],
  ['Theo Marsh', 'theo.marsh@marshandsons.example'],
  ['Ingrid Solberg', 'ingrid@fjordbuild.example'],
  ['Deshawn Carter', 'd.carter@cartersitework.example'],
  ['Mei-Ling Zhao', 'meiling.zhao@eastgatefoods.example'],
  ['Pawel Nowak', 'pawel@nowakpaving.example'],
  ['Aisha Rahman', 'aisha.rahman@rahmanclinic.example'],
  ['Jonas Weber', 'j.weber@weberlogistics.example'],
  ['Carmen Ortiz', 'carmen.ortiz@ortizcatering.example'],
  ['Neil Abbott', 'neil@abbottprint.example'],
  ['Unknown sender', 'unknown.sender@harborandpine.example'],
].map(([name = '', email = ''], at) => ({
  type: 'contact',
  id: `6762f0d51bb69f9f2193b${String(at + 100)}`,
  workspace_id: app.id_code,
  role: 'user',
  name,
  email,
  created_at: started + at * 86_400,
  updated_at: started + at * 86_400,
  custom_attributes: {},
}));
