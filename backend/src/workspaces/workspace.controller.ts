import { RenameWorkspace } from '@baton/contract';
import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';

/** The company itself. */
@Controller('api/workspace')
export class WorkspaceController {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  @Put()
  @Needs('manage_workspace')
  @HttpCode(204)
  async rename(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: RenameWorkspace }) { name }: RenameWorkspace,
  ): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query('update workspaces set name = $2 where id = $1', [person.workspaceId, name]);
      await this.audit.by(person, 'company_renamed', name, { before: person.workspaceName }, manager);
    });
  }
}
