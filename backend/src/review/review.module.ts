import { Module } from '@nestjs/common';
import { LaunchModule } from '../launch/launch.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { MeasuresModule } from '../measures/measures.module.ts';
import { BriefReader } from './brief.reader.ts';
import { ReviewController } from './review.controller.ts';
import { ReviewReader } from './review.reader.ts';

@Module({
  imports: [LaunchModule, MapsModule, MeasuresModule],
  controllers: [ReviewController],
  providers: [BriefReader, ReviewReader],
})
export class ReviewModule {}
