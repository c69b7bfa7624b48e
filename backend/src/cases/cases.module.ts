import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { CasesController } from './cases.controller.ts';
import { CaseSurroundings } from './case-surroundings.ts';
import { CasesReader } from './cases.reader.ts';
import { ChasingReader } from './chasing.reader.ts';
import { ExportService } from './export.service.ts';
import { FamilyReader } from './family.reader.ts';
import { FollowService } from './follow.service.ts';
import { NotesService } from './notes.service.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [CasesController],
  providers: [CaseSurroundings, CasesReader, ChasingReader, ExportService, FamilyReader, FollowService, NotesService],
})
export class CasesModule {}
