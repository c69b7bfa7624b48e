import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { LiveCounts } from './live-counts.ts';
import { LiveFeed } from './live-feed.ts';
import { LiveNotices } from './live-notices.ts';
import { LiveController } from './live.controller.ts';

@Module({
  imports: [MapsModule, SessionsModule],
  controllers: [LiveController],
  providers: [LiveCounts, LiveFeed, LiveNotices],
})
export class LiveModule {}
