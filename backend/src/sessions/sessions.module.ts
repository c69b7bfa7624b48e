import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MeReader } from './me.reader.ts';
import { PasswordChooser } from './password-chooser.ts';
import { RateLimits } from './rate-limits.ts';
import { SessionFinder } from './session-finder.ts';
import { SessionKeeper } from './session-keeper.ts';
import { SessionController } from './session.controller.ts';
import { SignInService } from './sign-in.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [SessionController],
  providers: [MeReader, PasswordChooser, RateLimits, SessionFinder, SessionKeeper, SignInService],
  exports: [RateLimits, SessionFinder, SessionKeeper],
})
export class SessionsModule {}
