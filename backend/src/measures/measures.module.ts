import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { AdoptionReader } from './adoption/adoption.reader.ts';
import { CostsService } from './costs.service.ts';
import { FactsReader } from './facts.reader.ts';
import { MeasuresController } from './measures.controller.ts';
import { MeasuresReader } from './measures.reader.ts';
import { PhasesReader } from './phases/phases.reader.ts';
import { SurroundingsReader } from './surroundings.reader.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [MeasuresController],
  providers: [AdoptionReader, CostsService, FactsReader, MeasuresReader, PhasesReader, SurroundingsReader],
  exports: [FactsReader, MeasuresReader],
})
export class MeasuresModule {}
