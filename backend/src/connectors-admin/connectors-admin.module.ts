import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { AccountsController } from './accounts.controller.ts';
import { AccountsService } from './accounts.service.ts';
import { ConnectorsController } from './connectors.controller.ts';
import { ConnectorsReader } from './connectors.reader.ts';
import { LostAccountsController } from './lost-accounts.controller.ts';
import { LostAccountsReader } from './lost-accounts.reader.ts';
import { SandboxService } from './sandbox.service.ts';
import { SandboxUses } from './sandbox-uses.ts';
import { SignInsController } from './sign-ins.controller.ts';
import { TriesService } from './tries.service.ts';
import { WorkspaceCatalog } from './workspace-catalog.ts';

@Module({
  imports: [AuditModule],
  controllers: [ConnectorsController, SignInsController, AccountsController, LostAccountsController],
  providers: [
    AccountsService,
    ConnectorsReader,
    LostAccountsReader,
    SandboxService,
    SandboxUses,
    TriesService,
    WorkspaceCatalog,
  ],
  exports: [LostAccountsReader, SandboxUses, WorkspaceCatalog],
})
export class ConnectorsAdminModule {}
