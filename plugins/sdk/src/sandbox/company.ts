/** The stand-in company whose accounts every connector shows: the same people and customers everywhere. */
export const company = { id: 'harbor-pine', name: 'Harbor & Pine', domain: 'harborandpine.example' };

/** Who works there. `handle` is the part of the address before the @. */
export const staff = [
  { name: 'Baton', handle: 'baton', role: 'Integration' },
  { name: 'Priya Nair', handle: 'priya.nair', role: 'Support lead' },
  { name: 'Sam Okafor', handle: 'sam.okafor', role: 'Operations lead' },
  { name: 'Lena Fischer', handle: 'lena.fischer', role: 'Account manager' },
].map((person) => ({ ...person, email: `${person.handle}@${company.domain}` }));

/** Whom it works for. */
export const customers = [
  { name: 'Rosa Lind', email: 'rosa.lind@lindcontracting.example', organisation: 'Lind Contracting' },
  { name: 'Theo Marsh', email: 'theo.marsh@marshandsons.example', organisation: 'Marsh & Sons' },
  { name: 'Ingrid Solberg', email: 'ingrid@fjordbuild.example', organisation: 'Fjordbuild' },
  { name: 'Deshawn Carter', email: 'd.carter@cartersitework.example', organisation: 'Carter Sitework' },
  { name: 'Mei-Ling Zhao', email: 'meiling.zhao@eastgatefoods.example', organisation: 'Eastgate Foods' },
  { name: 'Pawel Nowak', email: 'pawel@nowakpaving.example', organisation: 'Nowak Paving' },
  { name: 'Aisha Rahman', email: 'aisha.rahman@rahmanclinic.example', organisation: 'Rahman Clinic' },
  { name: 'Jonas Weber', email: 'j.weber@weberlogistics.example', organisation: 'Weber Logistics' },
  { name: 'Carmen Ortiz', email: 'carmen.ortiz@ortizcatering.example', organisation: 'Ortiz Catering' },
  { name: 'Neil Abbott', email: 'neil@abbottprint.example', organisation: 'Abbott Print' },
];
