import { Controller, Delete, HttpCode, Inject } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import { Needs } from '../http/needs.decorator.ts';
import { REMOVE_SAMPLE, type RemoveSample } from '../http/parts.ts';
import { Refusal } from '../http/refusal.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';

/** The sample company, gone in one click. */
@Controller('api/sample')
export class SampleController {
  constructor(
    private readonly audit: AuditLog,
    @Inject(REMOVE_SAMPLE) private readonly removeSample: RemoveSample,
  ) {}

  @Delete()
  @Needs('manage_workspace')
  @HttpCode(204)
  async remove(@SignedIn() person: SignedInPerson): Promise<void> {
    const removed = await this.removeSample({ workspaceId: person.workspaceId, keepPersonId: person.id });
    if (!removed.ok) throw new Refusal(409, 'still_in_use', removed.blocked);
    await this.audit.by(person, 'sample_removed', person.workspaceName, { cases: removed.cases });
  }
}
