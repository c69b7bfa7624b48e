import { Module } from '@nestjs/common';
import { MapsModule } from '../maps/maps.module.ts';
import { LogController } from './log.controller.ts';
import { LogReader } from './log.reader.ts';

@Module({ imports: [MapsModule], controllers: [LogController], providers: [LogReader] })
export class LogModule {}
