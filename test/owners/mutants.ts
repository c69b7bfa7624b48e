import type { Pool } from 'pg';
import type { CaseStore, Completion } from '../../backend/src/engine/ports.ts';
import type { AskOwners } from '../../backend/src/persistence/owners/ask-owners.ts';
import type { Breakable } from './company-engine.ts';

/** A fault that somebody might make: in the parts, or in the database's own functions. */
export interface Mutant {
  parts?: (parts: Breakable, pool: Pool) => Breakable;
  /** Statements that change the database of the run. */
  database?: string[];
}

const without = (owners: AskOwners, method: 'passFrom' | 'keep', result: unknown): AskOwners =>
  new Proxy(owners, {
    get: (real, name) => {
      if (name === method) return async () => result;
      const value: unknown = Reflect.get(real, name, real);
      return typeof value === 'function' ? (value as () => unknown).bind(real) : value;
    },
  });

const withCommit = (store: CaseStore, change: (completion: Completion) => Completion): CaseStore => ({
  claim: (ids) => store.claim(ids),
  renew: (ids) => store.renew(ids),
  release: (cases) => store.release(cases),
  commit: (completion) => store.commit(change(completion)),
});

/** Statements by which the changes of a table are passed over when this holds. */
const ignoring = (table: string, when: string): string[] => [
  `create function ignore_${table}() returns trigger language plpgsql as
     $$ begin if ${when} then return old; end if; return new; end $$`,
  `create trigger ignore_${table} before update on ${table} for each row execute function ignore_${table}()`,
];

/** Each has to be caught. */
export const mutants: Record<string, Mutant> = {
  'whoever leaves keeps their questions': {
    parts: (parts) => ({ ...parts, owners: without(parts.owners, 'passFrom', []) }),
  },
  'an absence that begins moves nothing': {
    parts: (parts) => ({ ...parts, owners: without(parts.owners, 'keep', 0) }),
  },
  'a takeover tells the new owner alone': {
    database: [
      `create function forget_former() returns trigger language plpgsql as
         $$ begin if new.kind = 'moved_on' then return null; end if; return new; end $$`,
      'create trigger forget_former before insert on notices for each row execute function forget_former()',
    ],
  },
  'nobody is told of a takeover': {
    parts: (parts) => ({ ...parts, writer: { write: async () => [] } }),
  },
  'whoever is away is asked as ever': {
    database: [
      `create or replace function is_away(person uuid, moment timestamptz) returns boolean language sql stable as
         $$ select false $$`,
    ],
  },
  'away is a day of London, not of the company': {
    database: [
      `create or replace function is_away(person uuid, moment timestamptz) returns boolean language sql stable as
         $$ select exists (select from absences b where b.person_id = person
              and ((moment at time zone 'Europe/London') - interval '6 hours')::date between b.first_day and b.last_day) $$`,
    ],
  },
  'the deadline passes without a takeover': {
    parts: (parts) => ({ ...parts, store: withCommit(parts.store, (completion) => ({ ...completion, passOn: [] })) }),
  },
  'the new owner’s clock is not written': {
    parts: (parts) => ({
      ...parts,
      store: withCommit(parts.store, (completion) => ({ ...completion, moveDeadlines: [] })),
    }),
  },
  'timers are forgotten': {
    parts: (parts) => ({
      ...parts,
      store: withCommit(parts.store, (completion) => ({ ...completion, state: { ...completion.state, timers: {} } })),
    }),
  },
  'people of any company are asked': {
    database: [
      `create or replace function person_for(workspace uuid, map uuid, wanted text[], not_this uuid, moment timestamptz)
         returns uuid language sql volatile as
         $$ select id from people where active and id is distinct from not_this order by md5(id::text || moment) limit 1 $$`,
    ],
  },
  'people who have left are asked': {
    database: [
      `create or replace function person_for(workspace uuid, map uuid, wanted text[], not_this uuid, moment timestamptz)
         returns uuid language sql volatile as
         $$ select p.id from people p where p.workspace_id = workspace and p.id is distinct from not_this
             order by md5(p.id::text || moment) limit 1 $$`,
    ],
  },
  'whoever is gone stays the backup of a role': {
    database: ignoring(
      'role_bindings',
      'old.backup_id is not null and new.backup_id is null and new.owner_id is not distinct from old.owner_id',
    ),
  },
  'whoever is gone keeps their weeks of a rota': {
    database: ignoring('map_rotas', 'cardinality(new.people) < cardinality(old.people)'),
  },
  'whoever is gone is still to answer a colleague': {
    database: ignoring('ask_colleagues', `new.answer like 'No longer works here%'`),
  },
  'a deletion leaves the name in the histories': { database: ignoring('case_events', 'true') },
  'a deletion leaves the name in the log': { database: ignoring('audit_log', 'true') },
  'a deletion leaves the name in what people were told': {
    database: ignoring('notices', 'new.text <> old.text'),
  },
  'a case that ends leaves its questions open': {
    parts: (parts) => ({
      ...parts,
      store: withCommit(parts.store, (completion) => ({ ...completion, closeAsks: [] })),
    }),
  },
  'the history does not say who handed on': {
    parts: (parts) => ({
      ...parts,
      store: withCommit(parts.store, (completion) => ({
        ...completion,
        records: completion.records.filter(({ type }) => type !== 'passed_on'),
      })),
    }),
  },
};
