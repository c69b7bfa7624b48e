import { hasRight } from '@baton/contract';
import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Needs } from '../http/needs.decorator.ts';
import { Refusal } from '../http/refusal.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { SessionFinder } from '../sessions/session-finder.ts';
import { LiveFeed } from './live-feed.ts';
import { Viewer } from './viewer.ts';

/** Milliseconds between two signs of life; at each one the session is looked at again. */
const pingEvery = 15_000;
/** Open pages of one process. */
const mostViewers = 1_000;

/** Changes as they happen (server-sent events). */
@Controller('api/live')
export class LiveController {
  constructor(
    private readonly feed: LiveFeed,
    private readonly sessions: SessionFinder,
  ) {}

  @Get()
  @Needs('see_work')
  async watch(
    @SignedIn() person: SignedInPerson,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (this.feed.watched >= mostViewers) {
      throw new Refusal(503, 'too_many_pages', 'Too many pages are open at once. Close some and reload.', {
        retryAfter: 30,
      });
    }
    const viewer = new Viewer(response, person);
    const pings = setInterval(() => void this.ping(viewer, request, person), pingEvery);
    viewer.onClose(() => clearInterval(pings));
    await this.feed.join(viewer, lastEventId);
  }

  /** A session that has ended, lost its right or moved to another company sees nothing more. */
  private async ping(viewer: Viewer, request: Request, person: SignedInPerson): Promise<void> {
    const now = await this.sessions.find(request, { touch: false }).catch(() => undefined);
    const same = now?.workspaceId === person.workspaceId && hasRight(now.roles, 'see_work');
    if (same) viewer.ping();
    else viewer.end();
  }
}
