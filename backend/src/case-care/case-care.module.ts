import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { CaseCareController } from './case-care.controller.ts';
import { CaseCareService } from './case-care.service.ts';
import { MovesController } from './moves.controller.ts';
import { MovesService } from './moves.service.ts';
import { UndoPreviewReader } from './undo-preview.reader.ts';

@Module({
  imports: [MapsModule],
  controllers: [CaseCareController, MovesController],
  providers: [CaseCareService, MovesService, UndoPreviewReader],
})
export class CaseCareModule {}
