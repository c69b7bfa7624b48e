import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { CasesController } from './cases.controller.ts';
import { CaseSurroundings } from './case-surroundings.ts';
import { CasesReader } from './cases.reader.ts';
import { FamilyReader } from './family.reader.ts';

@Module({
  imports: [MapsModule],
  controllers: [CasesController],
  providers: [CaseSurroundings, CasesReader, FamilyReader],
})
export class CasesModule {}
