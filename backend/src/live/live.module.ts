import { Module } from '@nestjs/common';
import { AsksModule } from '../asks/asks.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { LiveCounts } from './live-counts.ts';
import { LiveFeed } from './live-feed.ts';
import { LiveLines } from './live-lines.ts';
import { LiveNotices } from './live-notices.ts';
import { LiveController } from './live.controller.ts';

@Module({
  imports: [AsksModule, MapsModule, SessionsModule],
  controllers: [LiveController],
  providers: [LiveCounts, LiveFeed, LiveLines, LiveNotices],
})
export class LiveModule {}
