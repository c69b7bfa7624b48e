import { AddPerson, ChangePerson, People, Person, SignInLinkFor } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
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
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(People)
  async list(@SignedIn() person: SignedInPerson): Promise<People> {
    return { people: await this.rows.of<Person>(person.workspaceId, everybody) };
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

  @Post(':id/sign-in-link')
  @Needs('manage_people')
  @HttpCode(201)
  @Answers(SignInLinkFor)
  makeLink(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<SignInLinkFor> {
    return this.links.make(person, id);
  }
}

const everybody = `
  select id, name, email, title, roles, active, sample from people where workspace_id = $1 order by active desc, name, id`;
