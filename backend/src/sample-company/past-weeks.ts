import type { Json } from '@baton/process-maps';
import { sampleLines } from './library-files.ts';

/** Something that arrived in the weeks before the first days of the sample, and how the people decided if it stopped. */
export interface PastArrival {
  slug: string;
  event: { [field: string]: Json };
  at: Date;
  /** What is decided at each question of the case, in turn. */
  answers: PastAnswer[];
  /** The backup answers, because the owner was away that day. */
  byBackup: boolean;
}

export interface PastAnswer {
  choice: string;
  reason: string;
  reasonCode: string;
  edits?: Record<string, Json>;
  afterMinutes: number;
}

const DAY = 86_400_000;
/** Weeks before the last seven days. */
const WEEKS = 7;
/** Of a working day, in minutes from eight o'clock, one after the other. */
const minutes = [15, 75, 130, 200, 260, 345, 410, 480];

const accept = (afterMinutes: number): PastAnswer => ({
  choice: 'accept',
  reason: 'The suggested queue is the right one.',
  reasonCode: 'rule_too_strict',
  afterMinutes,
});

/** Plain messages of a week: texts that the team has answered before, so most go through by themselves. */
function messages(week: number, monday: number): PastArrival[] {
  const texts = [...new Set(sampleLines('support-triage', 'past-messages.jsonl').map(({ text }) => String(text)))];
  return Array.from({ length: 5 + (week % 2) }, (_, n) => ({
    slug: 'support-triage',
    event: {
      id: `W${week}-${n + 1}`,
      text: texts[(week * 61 + n * 37) % texts.length]!,
      email: `desk${n + 1}@${customers[(week + n) % customers.length]}.example`,
    },
    at: moment(monday, n % 5, minutes[(n + week) % minutes.length]!),
    answers: [accept(12 + ((week * 7 + n * 5) % 40))],
    byBackup: false,
  }));
}

const customers = ['lindbakery', 'barlowtools', 'ahlberg', 'fariabuild', 'novaklogistics', 'greenfork', 'oseiprint'];

/** What stops in a week: the same empty scan every Monday, something that only a person can place, something about money. */
function oddOnes(week: number, monday: number): PastArrival[] {
  const scan: PastArrival = {
    slug: 'support-triage',
    event: { id: `W${week}-scan`, text: `?? ${310 + week}`, email: 'scanner@pinecrest.example' },
    at: moment(monday, 0, 70),
    answers: [
      { choice: 'close', reason: 'The scanner sends an empty page.', reasonCode: 'missing_data', afterMinutes: 35 },
    ],
    byBackup: false,
  };
  const [text, queue] = vague[week % vague.length]!;
  const unclear: PastArrival = {
    slug: 'support-triage',
    event: { id: `W${week}-unclear`, text, email: `office@${customers[week % customers.length]}.example` },
    at: moment(monday, 2, 190),
    answers: [
      {
        choice: 'correct',
        reason: `This one belongs to ${queue}.`,
        reasonCode: 'ai_mistake',
        edits: { queue },
        afterMinutes: 20 + week * 4,
      },
    ],
    byBackup: week % 3 === 0,
  };
  const money: PastArrival = {
    slug: 'support-triage',
    event: {
      id: `W${week}-money`,
      text: `Invoice ${2200 + week} is wrong, we paid it already.`,
      email: `books@${customers[(week + 3) % customers.length]}.example`,
      amount: { amount: `${620 + week * 45}.00`, currency: 'USD' },
    },
    at: moment(monday, 3, 300),
    answers: [
      { choice: 'proceed', reason: 'Support can settle this.', reasonCode: 'as_agreed', afterMinutes: 50 },
      accept(15),
    ],
    byBackup: week % 4 === 1,
  };
  return [scan, unclear, money, report(week, monday)];
}

/** A sender writes all its addresses into one field: no connector takes that, every week. */
function report(week: number, monday: number): PastArrival {
  const everybody = Array.from({ length: 12 }, (_, n) => `driver-${n + 1}-of-week-${week}@bergtransport.example`);
  return {
    slug: 'support-triage',
    event: {
      id: `W${week}-report`,
      text: `Our delivery is late again, report ${40 + week}.`,
      email: everybody.join('; '),
    },
    at: moment(monday, 4, 40),
    answers: [
      {
        choice: 'cancel',
        reason: 'A report, not a question. I call them.',
        reasonCode: 'wrong_data',
        afterMinutes: 90,
      },
    ],
    byBackup: false,
  };
}

const vague: [text: string, queue: string][] = [
  ['What about the thing we spoke of on the phone?', 'contract'],
  ['It went out on the third, so where is it now?', 'transfers'],
  ['There is a line of 48 that nobody here can place.', 'billing'],
  ['The small one came, the big one did not.', 'delivery'],
  ['Sixteen digits, then it says no.', 'cards'],
  ['We are two people more from Monday on.', 'access'],
  ['Same as last year please, but half of it.', 'contract'],
];

const teams = [
  { equipment: 'forklifts', machines: 3, from: '820.00', to: '960.00' },
  { equipment: 'office', machines: 14, from: '410.00', to: '520.00' },
  { equipment: 'hospitality', machines: 5, from: '560.00', to: '690.00' },
];
const leads = [
  'Alder Foods',
  'Birchwood Print',
  'Cedar Clinic',
  'Dunmore Depot',
  'Elm Street Bakery',
  'Fairway Golf',
  'Gable Homes',
];

/** One lead a week: priced by the sales lead, called by the account manager. */
function lead(week: number, monday: number): PastArrival {
  const { equipment, machines, from, to } = teams[week % teams.length]!;
  const company = leads[week % leads.length]!;
  const at = moment(monday, 1, 165);
  const money = (amount: string) => ({ amount, currency: 'USD' });
  return {
    slug: 'sales-intake',
    event: {
      email: `hello@${company.toLowerCase().replaceAll(/[^a-z]/g, '')}.example`,
      sent_at: at.toISOString().replace(/\.\d+Z$/, 'Z'),
      company,
      message: `We need ${equipment}.`,
      equipment,
      machines,
      country: 'US',
      years_in_business: 4 + week,
    },
    at,
    answers: [
      {
        choice: 'approve',
        reason: 'Within the list, no discount.',
        reasonCode: 'as_agreed',
        edits: { price_from: money(from), price_to: money(to) },
        afterMinutes: 60 + week * 9,
      },
      {
        choice: week % 3 === 2 ? 'no_interest' : 'held',
        reason: week % 3 === 2 ? 'They chose somebody nearer.' : 'They want an offer.',
        reasonCode: 'as_agreed',
        afterMinutes: 240,
      },
    ],
    byBackup: week % 5 === 0,
  };
}

const moment = (monday: number, day: number, minute: number): Date =>
  new Date(monday + day * DAY + 8 * 3_600_000 + minute * 60_000);

/** Everything that arrived in the weeks before, oldest first. The same for the same day. */
export function pastWeeks(now: Date): PastArrival[] {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
  const weeks = Array.from({ length: WEEKS }, (_, n) => WEEKS - n);
  return weeks
    .flatMap((week) => {
      const begin = monday - week * 7 * DAY;
      return [...messages(week, begin), ...oddOnes(week, begin), lead(week, begin)];
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
