import { Health } from '@baton/contract';
import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { Refusal } from '../http/refusal.ts';

/** For whoever restarts or routes: alive = the process answers; ready = it can write. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get('live')
  @Needs('public')
  @Answers(Health)
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @Needs('public')
  @Answers(Health)
  async ready(): Promise<Health> {
    const writable = await this.source.query('select not pg_is_in_recovery() as yes').then(
      (rows: { yes: boolean }[]) => rows[0]?.yes === true,
      () => false,
    );
    if (!writable)
      throw new Refusal(503, 'not_ready', 'The database does not take changes now. Try again in a moment.');
    return { status: 'ok' };
  }
}
