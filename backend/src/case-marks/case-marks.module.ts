import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { CaseMarksController } from './case-marks.controller.ts';
import { CaseMarksService } from './case-marks.service.ts';

@Module({ imports: [AuditModule], controllers: [CaseMarksController], providers: [CaseMarksService] })
export class CaseMarksModule {}
