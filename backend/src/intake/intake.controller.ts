import { All, Controller, Inject, Param, Req, Res } from '@nestjs/common';
import type { Inbound } from '@baton/plugin-sdk';
import type { Request, Response } from 'express';
import { Needs } from '../http/needs.decorator.ts';
import { SETTINGS, type HttpSettings } from '../http/settings.ts';
import { IntakeService } from './intake.service.ts';

/** Where other systems deliver. No session: the address and the signature are the proof. */
@Controller('hooks')
export class IntakeController {
  constructor(
    private readonly intake: IntakeService,
    @Inject(SETTINGS) private readonly settings: HttpSettings,
  ) {}

  /** 202 for a new case, 200 for a delivery that was received before: both name the case. */
  @All(':secret')
  @Needs('public')
  async receive(@Param('secret') secret: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const received = await this.intake.receive(secret, this.inbound(request), request.ip ?? 'unknown');
    if (received.kind === 'handshake') {
      response.status(received.status).set(received.headers).end(received.body);
      return;
    }
    response.status(received.answer.repeated ? 200 : 202).json(received.answer);
  }

  /** The bytes as they came; nothing has parsed them. */
  private inbound(request: Request): Inbound {
    const headers = Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]);
    return {
      method: request.method,
      url: `${this.settings.publicUrl}${request.originalUrl}`,
      headers: Object.fromEntries(headers) as Inbound['headers'],
      raw: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      receivedAt: new Date(),
    };
  }
}
