import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { SampleController } from './sample.controller.ts';

@Module({ imports: [AuditModule], controllers: [SampleController] })
export class SampleModule {}
