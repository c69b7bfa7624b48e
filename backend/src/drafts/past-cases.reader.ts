import type { PastCases } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { DraftsService } from './drafts.service.ts';
import { type PastCaseRow, pastCases, savedCases, type SavedRow } from './past-case-rows.ts';
import { toPastCases } from './to-past-cases.ts';

/** Enough to see what a rule does, few enough to be sent to a page. */
const MOST = 112;
const MOST_SAVED = 200;

/** What a map's newest cases recorded, whatever version they ran on. */
@Injectable()
export class PastCasesReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly drafts: DraftsService,
  ) {}

  /** @throws 404 when there is no such map */
  async of(workspaceId: string, slug: string): Promise<PastCases> {
    await this.drafts.view(workspaceId, slug, 'redesigned');
    const [saved, rows] = await Promise.all([
      this.rows.of<SavedRow>(workspaceId, savedCases, [slug, MOST_SAVED]),
      this.rows.of<PastCaseRow>(workspaceId, pastCases, [slug, MOST]),
    ]);
    // Answers are plain data of the language; the contract carries them as such.
    return { saved: saved as unknown as PastCases['saved'], cases: toPastCases(rows) };
  }
}
