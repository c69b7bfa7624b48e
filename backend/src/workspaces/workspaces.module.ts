import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { AiSettingsController } from './ai-settings.controller.ts';
import { AiSettingsService } from './ai-settings.service.ts';
import { WorkspaceController } from './workspace.controller.ts';
import { WorkspaceRows } from './workspace-rows.ts';

@Global()
@Module({
  imports: [AuditModule],
  controllers: [WorkspaceController, AiSettingsController],
  providers: [WorkspaceRows, AiSettingsService],
  exports: [WorkspaceRows],
})
export class WorkspacesModule {}
