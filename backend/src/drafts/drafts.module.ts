import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { DraftsController } from './drafts.controller.ts';
import { DraftsService } from './drafts.service.ts';
import { PastCasesReader } from './past-cases.reader.ts';

@Module({ imports: [MapsModule], controllers: [DraftsController], providers: [DraftsService, PastCasesReader] })
export class DraftsModule {}
