import {
  AddPerson,
  ChangePerson,
  Leaving,
  People,
  Person,
  PersonDeleted,
  SignInLinkFor,
  type PersonLine,
} from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { DeletePerson } from './delete-person.ts';
import { LeaveCompany } from './leave-company.ts';
import { PeopleService } from './people.service.ts';
import { SignInLinkMaker } from './sign-in-link-maker.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** The named people of the company. */
@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly links: SignInLinkMaker,
    private readonly people: PeopleService,
    private readonly leaving: LeaveCompany,
    private readonly deleting: DeletePerson,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(People)
  async list(@SignedIn() person: SignedInPerson): Promise<People> {
    return { people: await this.rows.of<PersonLine>(person.workspaceId, everybody) };
  }

  @Post()
  @Needs('manage_people')
  @HttpCode(201)
  @Answers(Person)
  add(@SignedIn() person: SignedInPerson, @Body({ schema: AddPerson }) body: AddPerson): Promise<Person> {
    return this.people.add(person, body);
  }

  @Put(':id')
  @Needs('manage_people')
  @Answers(Person)
  change(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: ChangePerson }) body: ChangePerson,
  ): Promise<Person> {
    return this.people.change(person, id, body);
  }

  @Get(':id/leaving')
  @Needs('manage_people')
  @Answers(Leaving)
  wouldGo(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<Leaving> {
    return this.leaving.preview(person, id);
  }

  @Delete(':id')
  @Needs('manage_people')
  @Answers(PersonDeleted)
  remove(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<PersonDeleted> {
    return this.deleting.delete(person, id);
  }

  @Post(':id/sign-in-link')
  @Needs('manage_people')
  @HttpCode(201)
  @Answers(SignInLinkFor)
  makeLink(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<SignInLinkFor> {
    return this.links.make(person, id);
  }
}

const everybody = `
  select p.id, p.name, p.email, p.title, p.roles, p.active, p.sample,
         (select count(*)::int from asks a where a.workspace_id = p.workspace_id and a.holder_id = p.id
             and a.state in ('open', 'acknowledged')) as "openAsks",
         (select coalesce(json_agg(json_build_object('map', m.slug, 'mapTitle', m.title, 'role',
                   coalesce(v.pipeline->'roles'->r.role->>'title', r.role),
                   'as', case when r.owner_id = p.id then 'owner' else 'backup' end) order by m.title, r.role), '[]')
            from role_bindings r join maps m on m.id = r.map_id
            left join map_versions v on v.map_id = m.id and v.version = m.published_version
           where r.workspace_id = p.workspace_id and p.id in (r.owner_id, r.backup_id)) as duties
    from people p where p.workspace_id = $1 and p.deleted_at is null order by p.active desc, p.name, p.id`;
