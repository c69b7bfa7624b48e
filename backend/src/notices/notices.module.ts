import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { NoticeSettingsService } from './notice-settings.service.ts';
import { NoticesController } from './notices.controller.ts';

@Module({ imports: [SessionsModule], controllers: [NoticesController], providers: [NoticeSettingsService] })
export class NoticesModule {}
