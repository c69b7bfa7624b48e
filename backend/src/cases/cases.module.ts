import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { CasesController } from './cases.controller.ts';
import { CasesReader } from './cases.reader.ts';
import { FamilyReader } from './family.reader.ts';

@Module({ imports: [MapsModule], controllers: [CasesController], providers: [CasesReader, FamilyReader] })
export class CasesModule {}
