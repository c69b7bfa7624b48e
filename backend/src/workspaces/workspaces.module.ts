import { Global, Module } from '@nestjs/common';
import { WorkspaceRows } from './workspace-rows.ts';

@Global()
@Module({ providers: [WorkspaceRows], exports: [WorkspaceRows] })
export class WorkspacesModule {}
