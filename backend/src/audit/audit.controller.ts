import { AuditPage, AuditQuery } from '@baton/contract';
import { Controller, Get, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AuditReader } from './audit.reader.ts';

/** Who saw, decided, switched. */
@Controller('api/audit')
export class AuditController {
  constructor(private readonly audit: AuditReader) {}

  @Get()
  @Needs('see_audit')
  @Answers(AuditPage)
  page(@SignedIn() person: SignedInPerson, @Query({ schema: AuditQuery }) query: AuditQuery): Promise<AuditPage> {
    return this.audit.page(person.workspaceId, query.before, query.limit);
  }
}
