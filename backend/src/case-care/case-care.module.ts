import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { CaseCareController } from './case-care.controller.ts';
import { CaseCareService } from './case-care.service.ts';
import { MovesController } from './moves.controller.ts';
import { MovesService } from './moves.service.ts';
import { QuarantinesController } from './quarantines.controller.ts';
import { QuarantinesService } from './quarantines.service.ts';
import { UndoPreviewReader } from './undo-preview.reader.ts';

@Module({
  imports: [MapsModule],
  controllers: [CaseCareController, MovesController, QuarantinesController],
  providers: [CaseCareService, MovesService, QuarantinesService, UndoPreviewReader],
})
export class CaseCareModule {}
