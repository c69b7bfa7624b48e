import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { ConnectorsAdminModule } from '../connectors-admin/connectors-admin.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { SharedMaps } from './shared-maps.ts';
import { SharesController } from './shares.controller.ts';
import { SharesService } from './shares.service.ts';

@Module({
  imports: [AuditModule, ConnectorsAdminModule, SessionsModule],
  controllers: [SharesController],
  providers: [SharedMaps, SharesService],
})
export class SharesModule {}
