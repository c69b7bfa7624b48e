import { Module } from '@nestjs/common';
import { ConnectorsController } from './connectors.controller.ts';
import { ConnectorsReader } from './connectors.reader.ts';
import { WorkspaceCatalog } from './workspace-catalog.ts';

@Module({
  controllers: [ConnectorsController],
  providers: [ConnectorsReader, WorkspaceCatalog],
  exports: [WorkspaceCatalog],
})
export class ConnectorsAdminModule {}
