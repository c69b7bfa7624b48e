import { mostExported, type CaseExportQuery, type CaseList } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { CasesReader } from './cases.reader.ts';

/** The list of cases as it is filtered, all at once. Who took it out is written down. */
@Injectable()
export class ExportService {
  constructor(
    private readonly cases: CasesReader,
    private readonly audit: AuditLog,
  ) {}

  async list(person: SignedInPerson, query: CaseExportQuery): Promise<CaseList> {
    const { cases, more, total } = await this.cases.list(person, { ...query, limit: mostExported });
    // Only what was asked for, without the parts that were left out.
    const { map, status, step, flag, search } = query;
    const facts = {
      search,
      ...(map && { map }),
      ...(status && { status }),
      ...(step && { step }),
      ...(flag && { flag }),
    };
    await this.audit.by(person, 'cases_exported', `${cases.length} cases`, facts);
    return { cases, more, total };
  }
}
