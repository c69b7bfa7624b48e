import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { DeliveryLimits } from './delivery-limits.ts';
import { IntakeAddressController } from './intake-address.controller.ts';
import { IntakeAddressService } from './intake-address.service.ts';
import { IntakeController } from './intake.controller.ts';
import { IntakeService } from './intake.service.ts';
import { IntakeSources } from './intake-sources.ts';
import { MessagesController } from './messages.controller.ts';
import { MessagesService } from './messages.service.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [IntakeController, IntakeAddressController, MessagesController],
  providers: [DeliveryLimits, IntakeAddressService, IntakeService, IntakeSources, MessagesService],
})
export class IntakeModule {}
