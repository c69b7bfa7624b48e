import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { CasesController } from './cases.controller.ts';
import { CaseSurroundings } from './case-surroundings.ts';
import { CasesReader } from './cases.reader.ts';
import { ExportService } from './export.service.ts';
import { FamilyReader } from './family.reader.ts';
import { NotesService } from './notes.service.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [CasesController],
  providers: [CaseSurroundings, CasesReader, ExportService, FamilyReader, NotesService],
})
export class CasesModule {}
