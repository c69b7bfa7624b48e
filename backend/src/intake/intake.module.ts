import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MapsModule } from '../maps/maps.module.ts';
import { DeliveryLimits } from './delivery-limits.ts';
import { IntakeAddressController } from './intake-address.controller.ts';
import { IntakeAddressService } from './intake-address.service.ts';
import { IntakeController } from './intake.controller.ts';
import { IntakeService } from './intake.service.ts';
import { IntakeSources } from './intake-sources.ts';

@Module({
  imports: [AuditModule, MapsModule],
  controllers: [IntakeController, IntakeAddressController],
  providers: [DeliveryLimits, IntakeAddressService, IntakeService, IntakeSources],
})
export class IntakeModule {}
