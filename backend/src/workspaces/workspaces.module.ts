import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { WorkspaceController } from './workspace.controller.ts';
import { WorkspaceRows } from './workspace-rows.ts';

@Global()
@Module({
  imports: [AuditModule],
  controllers: [WorkspaceController],
  providers: [WorkspaceRows],
  exports: [WorkspaceRows],
})
export class WorkspacesModule {}
