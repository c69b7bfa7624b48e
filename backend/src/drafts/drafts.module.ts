import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { DraftsController } from './drafts.controller.ts';
import { DraftsService } from './drafts.service.ts';

@Module({ imports: [MapsModule], controllers: [DraftsController], providers: [DraftsService] })
export class DraftsModule {}
