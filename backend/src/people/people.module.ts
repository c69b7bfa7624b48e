import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { DeletePerson } from './delete-person.ts';
import { LeaveCompany } from './leave-company.ts';
import { PeopleController } from './people.controller.ts';
import { PeopleService } from './people.service.ts';
import { SignInLinkMaker } from './sign-in-link-maker.ts';

@Module({
  imports: [AuditModule],
  controllers: [PeopleController],
  providers: [DeletePerson, LeaveCompany, PeopleService, SignInLinkMaker],
})
export class PeopleModule {}
