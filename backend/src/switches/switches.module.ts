import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { SwitchesController } from './switches.controller.ts';
import { SwitchesService } from './switches.service.ts';

@Module({ imports: [AuditModule], controllers: [SwitchesController], providers: [SwitchesService] })
export class SwitchesModule {}
