import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { ConnectorsController } from './connectors.controller.ts';
import { ConnectorsReader } from './connectors.reader.ts';
import { SandboxService } from './sandbox.service.ts';
import { SandboxUses } from './sandbox-uses.ts';
import { WorkspaceCatalog } from './workspace-catalog.ts';

@Module({
  imports: [AuditModule],
  controllers: [ConnectorsController],
  providers: [ConnectorsReader, SandboxService, SandboxUses, WorkspaceCatalog],
  exports: [SandboxUses, WorkspaceCatalog],
})
export class ConnectorsAdminModule {}
