import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { WorkingHoursController } from './working-hours.controller.ts';
import { WorkingHoursService } from './working-hours.service.ts';

@Module({ imports: [AuditModule], controllers: [WorkingHoursController], providers: [WorkingHoursService] })
export class WorkingHoursModule {}
