import { Module } from '@nestjs/common';
import { PluginsController } from './plugins.controller.ts';
import { PluginsReader } from './plugins.reader.ts';
import { PluginsService } from './plugins.service.ts';

@Module({
  controllers: [PluginsController],
  providers: [PluginsReader, PluginsService],
})
export class PluginsModule {}
