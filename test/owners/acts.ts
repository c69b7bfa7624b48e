import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Role } from '@baton/contract';
import { Refusal } from '../../backend/src/http/refusal.ts';
import type { SignedInPerson } from '../../backend/src/http/signed-in.ts';
import type { Random } from '../crash/random.ts';
import type { CompanyEngine } from './company-engine.ts';
import { addressOf, type World } from './owners-world.ts';
import type { VirtualClock } from './virtual-clock.ts';

export interface Stage {
  pool: Pool;
  world: World;
  engine: CompanyEngine;
  clock: VirtualClock;
  random: Random;
}

interface Member {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  active: boolean;
}

interface HeldAsk {
  caseId: string;
  askId: string;
  holder: string;
  deadline: Date;
  level: 'owner' | 'backup' | 'map_owner';
  choices: { id: string }[];
}

const hour = 3_600_000;
const day = 24 * hour;

/** What can happen to a company's open questions. Each answers with what it did, in words, or nothing when it could not. */
export class Acts {
  private readonly at: Stage;
  private events = 0;
  private joined = 0;

  constructor(stage: Stage) {
    this.at = stage;
  }

  /** With how often it happens, compared with the others. */
  readonly list: [number, () => Promise<string | undefined>][] = [
    [5, () => this.newCase()],
    [3, () => this.answer()],
    [1, () => this.answerLate()],
    [5, () => this.timePasses()],
    [1, () => this.clockGoesBack()],
    [1, () => this.clocksChange()],
    [2, () => this.somebodyLeaves()],
    [2, () => this.somebodyReturns()],
    [1, () => this.somebodyIsDeleted()],
    [1, () => this.somebodyJoins()],
    [1, () => this.leavesWithoutHandingOn()],
    [3, () => this.absence()],
    [2, () => this.absenceEnds()],
    [2, () => this.handOver()],
    [2, () => this.handToBackup()],
    [2, () => this.askSomeone()],
    [2, () => this.colleagueAnswers()],
    [1, () => this.snooze()],
    [1, () => this.acknowledge()],
    [1, () => this.rota()],
    [1, () => this.roleIsEmptied()],
    [1, () => this.cancel()],
  ];

  private async newCase(): Promise<string> {
    const { engine, world, random } = this.at;
    const { workspaceId, mapId } = world;
    const id = `e${++this.events}`;
    await engine.intake.receiveEvent({ workspaceId, mapId, event: { id, text: id, n: random.pick([1, 2]) }, key: id });
    return 'a new case';
  }

  private async answer(): Promise<string | undefined> {
    const ask = await this.openAsk();
    if (!ask) return undefined;
    const { workspaceId } = this.at.world;
    const choice = this.at.random.pick(ask.choices).id;
    const { caseId, askId, holder: by } = ask;
    await this.at.engine.inbox.answerAsk({ workspaceId, caseId, askId, by, choice, reason: 'Looked at it.' });
    return 'an answer';
  }

  private async answerLate(): Promise<string | undefined> {
    const { pool, world, engine, random } = this.at;
    const { rows } = await pool.query<{ caseId: string; askId: string }>(
      `select case_id::text as "caseId", ask_id as "askId" from asks
        where workspace_id = $1 and state in ('answered', 'closed') order by 1, 2`,
      [world.workspaceId],
    );
    if (rows.length === 0) return undefined;
    const late = { ...random.pick(rows), workspaceId: world.workspaceId, by: random.pick(world.everybody) };
    const result = await engine.inbox.answerAsk({ ...late, choice: 'yes', reason: 'Too late.' });
    if (result.ok) throw new Error('Expected a late answer to be refused; it was taken.');
    return 'a late answer';
  }

  private async timePasses(): Promise<string> {
    const { clock, random } = this.at;
    clock.move(random.pick([20 * 60_000, hour, 3 * hour, 9 * hour, day, 4 * day]) * random.between(0.5, 1.5));
    return 'time';
  }

  private async clockGoesBack(): Promise<string> {
    this.at.clock.move(-this.at.random.between(60_000, 3 * hour));
    return 'a clock that was set back';
  }

  /** To shortly before Berlin's clocks change next. */
  private async clocksChange(): Promise<string | undefined> {
    const { clock, random } = this.at;
    const next = changes.find((moment) => moment > clock.now());
    if (!next || Date.parse(next) - Date.parse(clock.now()) > 20 * day) return undefined;
    clock.moveTo(next);
    clock.move(random.between(-2 * hour, 2 * hour));
    return 'the clocks of the country change';
  }

  private async somebodyLeaves(): Promise<string | undefined> {
    const members = await this.members();
    const active = members.filter((member) => member.active);
    const leaver = this.at.random.pick(active);
    const done = await this.change(leaver, { active: false, handOn: true }, active);
    return done ? `${leaver.name} leaves` : `${leaver.name} may not leave`;
  }

  /** Whoever it was, is there, is away or has left before. */
  private async somebodyIsDeleted(): Promise<string | undefined> {
    const { engine, world, random } = this.at;
    const members = await this.members();
    const admin = random.pick(members.filter((member) => member.active && member.roles.includes('admin')));
    const gone = random.pick(members);
    try {
      await engine.deleting.delete(signedIn(admin, world.workspaceId), gone.id);
    } catch (problem) {
      if (problem instanceof Refusal && gone.id === admin.id) return 'nobody deletes themselves';
      throw problem;
    }
    world.deleted.push(gone.name, gone.email);
    return 'somebody is deleted';
  }

  private async somebodyJoins(): Promise<string | undefined> {
    const { engine, world, random } = this.at;
    const members = await this.members();
    if (members.length > 9) return undefined;
    const admin = members.find((member) => member.active && member.roles.includes('admin'))!;
    const name = `Nia Berg ${world.family}${'abcdefghijklmnopqrstuvwxyz'[this.joined++ % 26]!.repeat(3)}`;
    const roles = [random.pick(['owner', 'cto', 'admin', 'viewer'] as const)];
    const added = await engine.people.add(signedIn(admin, world.workspaceId), {
      name,
      email: `${addressOf(name)}.org`,
      title: '',
      roles,
    });
    world.everybody.push(added.id);
    return 'somebody joins';
  }

  private async leavesWithoutHandingOn(): Promise<string | undefined> {
    const ask = await this.openAsk();
    const members = await this.members();
    const holder = members.find((member) => member.id === ask?.holder);
    if (!holder) return undefined;
    if (
      await this.change(
        holder,
        { active: false, handOn: false },
        members.filter((member) => member.active),
      )
    )
      throw new Error('Expected somebody with open questions not to leave without handing them on.');
    return 'leaving was refused';
  }

  private async somebodyReturns(): Promise<string | undefined> {
    const members = await this.members();
    const gone = members.filter((member) => !member.active);
    if (gone.length === 0) return undefined;
    const back = this.at.random.pick(gone);
    await this.change(
      back,
      { active: true, handOn: false },
      members.filter((member) => member.active),
    );
    const { pool, world } = this.at;
    // Somebody names people for the roles again.
    await pool.query(
      `update role_bindings set owner_id = coalesce(owner_id, $2),
              backup_id = case when coalesce(owner_id, $2) <> $2 then coalesce(backup_id, $2) else backup_id end
        where workspace_id = $1`,
      [world.workspaceId, back.roles.includes('viewer') ? null : back.id],
    );
    return `${back.name} returns`;
  }

  private async absence(): Promise<string | undefined> {
    const { engine, random, world, clock } = this.at;
    const active = (await this.members()).filter((member) => member.active);
    const person = random.pick(active);
    const first = await this.day(Date.parse(clock.now()) + random.pick([-1, 0, 0, 1, 3]) * day);
    const last = await this.day(Date.parse(clock.now()) + random.pick([3, 4, 9]) * day);
    const wanted = { personId: person.id, firstDay: first, lastDay: last, note: '' };
    await engine.absences.add(signedIn(person, world.workspaceId), wanted);
    return `${person.name} is away`;
  }

  private async absenceEnds(): Promise<string | undefined> {
    const { pool, world, random, engine } = this.at;
    const { rows } = await pool.query<{ id: string; person: string }>(
      'select id, person_id as person from absences where workspace_id = $1 order by first_day, id',
      [world.workspaceId],
    );
    if (rows.length === 0) return undefined;
    const { id, person } = random.pick(rows);
    const member = (await this.members()).find((each) => each.id === person);
    await engine.absences.remove(signedIn(member!, world.workspaceId), id);
    return 'an absence is removed';
  }

  private async handOver(): Promise<string | undefined> {
    const { engine, world, random, clock } = this.at;
    const ask = await this.openAsk();
    const present = await this.presentDeciders(clock.now());
    const others = present.filter((id) => id !== ask?.holder);
    if (!ask || others.length === 0) return undefined;
    const given = { workspaceId: world.workspaceId, caseId: ask.caseId, askId: ask.askId, from: ask.holder };
    await engine.owners.change((client) =>
      engine.owners.handTo(
        client,
        { ...given, to: random.pick(others) },
        { why: 'handed_over', by: ask.holder, reason: 'Knows it.' },
      ),
    );
    return 'a question is handed over';
  }

  private async handToBackup(): Promise<string | undefined> {
    const ask = await this.openAsk();
    if (!ask) return undefined;
    const event = { kind: 'ask_handed_on', ask: ask.askId, level: ask.level, by: ask.holder, reason: '' } as const;
    await this.at.engine.inbox.postToCase(this.at.world.workspaceId, ask.caseId, event);
    return 'a question is handed to the backup';
  }

  private async askSomeone(): Promise<string | undefined> {
    const { engine, world, random } = this.at;
    const ask = await this.openAsk();
    const member = random.pick((await this.members()).filter((each) => each.active));
    if (!ask) return undefined;
    const held = { workspaceId: world.workspaceId, caseId: ask.caseId, askId: ask.askId, holder: ask.holder };
    const asked = { id: randomUUID(), of: member.id, ofName: member.name, question: 'Is it ours?', by: ask.holder };
    await engine.owners.change((client) => engine.owners.asides.askColleague(client, held, asked));
    return 'a colleague is asked';
  }

  private async colleagueAnswers(): Promise<string | undefined> {
    const { engine, world, pool, random } = this.at;
    const { rows } = await pool.query<{ id: string; by: string }>(
      'select id, of_id as by from ask_colleagues where workspace_id = $1 and answer is null order by asked_at, id',
      [world.workspaceId],
    );
    if (rows.length === 0) return undefined;
    const given = { ...random.pick(rows), byName: 'A colleague', answer: 'Yes, it is.' };
    await engine.owners.change((client) => engine.owners.asides.answerColleague(client, world.workspaceId, given));
    return 'a colleague answers';
  }

  private async snooze(): Promise<string | undefined> {
    const { engine, world, clock, random } = this.at;
    const ask = await this.openAsk();
    if (!ask) return undefined;
    const held = { workspaceId: world.workspaceId, caseId: ask.caseId, askId: ask.askId, holder: ask.holder };
    const until = new Date(Date.parse(clock.now()) + random.between(0, 6 * hour)).toISOString();
    const snooze = { until, reason: 'After lunch.', by: ask.holder };
    await engine.owners.change((client) => engine.owners.asides.snooze(client, held, snooze));
    return 'a question is put off';
  }

  private async acknowledge(): Promise<string | undefined> {
    const ask = await this.openAsk();
    if (!ask) return undefined;
    await this.at.pool.query(
      `update asks set state = 'acknowledged' where case_id = $1 and ask_id = $2 and state = 'open'`,
      [ask.caseId, ask.askId],
    );
    return 'somebody is on it';
  }

  private async rota(): Promise<string | undefined> {
    const { engine, world, random, clock } = this.at;
    const members = await this.members();
    const deciders = members.filter((member) => member.active && !member.roles.includes('viewer'));
    const admin = deciders.find((member) => member.roles.includes('admin'))!;
    const people = deciders.filter(() => random.chance(0.5)).map(({ id }) => id);
    const starts = await this.day(Date.parse(clock.now()) + random.pick([-30, -7, 0, 7]) * day);
    await engine.rotas.set(signedIn(admin, world.workspaceId), 'test-map', { starts, people });
    return 'a rota is set';
  }

  /** As when the row of a person is deleted, or an import has named nobody. */
  private async roleIsEmptied(): Promise<string> {
    const { pool, world, random } = this.at;
    await pool.query(
      'update role_bindings set owner_id = null, backup_id = null where workspace_id = $1 and role = $2',
      [world.workspaceId, random.pick(['lead', 'ops', 'boss'])],
    );
    return 'a role is emptied';
  }

  private async cancel(): Promise<string | undefined> {
    const ask = await this.openAsk();
    if (!ask) return undefined;
    const event = { kind: 'cancelled', by: ask.holder, reason: 'Not needed.' } as const;
    await this.at.engine.inbox.postToCase(this.at.world.workspaceId, ask.caseId, event);
    return 'a case is cancelled';
  }

  /** False: it was refused. */
  private async change(member: Member, to: { active: boolean; handOn: boolean }, active: Member[]): Promise<boolean> {
    const { engine, world } = this.at;
    const by = active.find((each) => each.roles.includes('admin') && each.id !== member.id) ?? member;
    const { name, email, roles } = member;
    try {
      await engine.people.change(signedIn(by, world.workspaceId), member.id, { name, email, title: '', roles, ...to });
      return true;
    } catch (problem) {
      if (problem instanceof Refusal) return false;
      throw problem;
    }
  }

  private async members(): Promise<Member[]> {
    const { rows } = await this.at.pool.query<Member>(
      'select id, name, email, roles, active from people where workspace_id = $1 and deleted_at is null order by created_at, id',
      [this.at.world.workspaceId],
    );
    return rows;
  }

  private async presentDeciders(now: string): Promise<string[]> {
    const { rows } = await this.at.pool.query<{ id: string }>(
      `select p.id from people p where p.workspace_id = $1 and p.active and not p.roles = '{viewer}'
          and not exists (select from absences b where b.person_id = p.id and $2 between b.first_day and b.last_day)
        order by p.created_at, p.id`,
      [this.at.world.workspaceId, await this.day(Date.parse(now))],
    );
    return rows.map(({ id }) => id);
  }

  private async day(ms: number): Promise<string> {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(ms);
  }

  private async openAsk(): Promise<HeldAsk | undefined> {
    const { rows } = await this.at.pool.query<HeldAsk>(
      `select case_id::text as "caseId", ask_id as "askId", holder_id as holder, deadline, level, choices
         from asks where workspace_id = $1 and state in ('open', 'acknowledged') and holder_id is not null
        order by case_id, ask_id`,
      [this.at.world.workspaceId],
    );
    return rows.length > 0 ? this.at.random.pick(rows) : undefined;
  }
}

/** Years in which nothing is due by the clock of the machine that runs this. */
const changes = ['2041-03-31T01:00:00.000Z', '2041-10-27T01:00:00.000Z', '2042-03-30T01:00:00.000Z'];

const signedIn = ({ id, name, email, roles }: Member, workspaceId: string): SignedInPerson => ({
  id,
  name,
  email,
  title: '',
  roles,
  accountId: '',
  workspaceId,
  workspaceName: 'Test company',
  sessionHash: Buffer.alloc(0),
  csrf: '',
});
