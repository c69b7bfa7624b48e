import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { ConnectorsAdminModule } from '../connectors-admin/connectors-admin.module.ts';
import { ContextPacksModule } from '../context-packs/context-packs.module.ts';
import { BindRoles } from './bind-roles.ts';
import { LibraryController } from './library.controller.ts';
import { MapChecker } from './map-checker.ts';
import { MapsController } from './maps.controller.ts';
import { MapsReader } from './maps.reader.ts';
import { MapsService } from './maps.service.ts';
import { NewMapService } from './new-map.service.ts';
import { Pipelines } from './pipelines.ts';
import { RolePeople } from './role-people.ts';

@Module({
  imports: [AuditModule, ConnectorsAdminModule, ContextPacksModule],
  controllers: [MapsController, LibraryController],
  providers: [BindRoles, MapChecker, MapsReader, MapsService, NewMapService, Pipelines, RolePeople],
  exports: [ConnectorsAdminModule, ContextPacksModule, MapChecker, MapsReader, Pipelines, RolePeople],
})
export class MapsModule {}
