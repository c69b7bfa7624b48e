import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log.ts';
import { AuditController } from './audit.controller.ts';
import { AuditReader } from './audit.reader.ts';

@Module({ controllers: [AuditController], providers: [AuditLog, AuditReader], exports: [AuditLog] })
export class AuditModule {}
