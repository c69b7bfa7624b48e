import { hasRight, type Right } from '@baton/contract';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { SessionFinder } from '../sessions/session-finder.ts';
import { checkOrigin, checkToken } from './cross-site.ts';
import { needsKey } from './needs.decorator.ts';
import { notAllowed, notSignedIn } from './refusal.ts';
import type { BatonRequest } from './signed-in.ts';
import { SETTINGS, type HttpSettings } from './settings.ts';

/** Default deny, in one place: who asks, from which site, and whether their roles give the route's right. */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionFinder,
    @Inject(SETTINGS) private readonly settings: HttpSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const right = this.reflector.get<Right | undefined>(needsKey, context.getHandler());
    const request = context.switchToHttp().getRequest<BatonRequest>();
    if (!right) throw notAllowed('This address declares no right, so nobody may use it.');
    const changes = !safeMethods.has(request.method);
    if (changes && !isIntake(request)) checkOrigin(request, this.settings.publicUrl);
    if (right === 'public') return true;
    const person = await this.sessions.find(request);
    if (!person) throw notSignedIn();
    if (changes) checkToken(request, person.csrf);
    if (!hasRight(person.roles, right)) throw notAllowed(missing[right]);
    request.person = person;
    return true;
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Other companies' servers post here; the sender's signature stands in for the browser's checks. */
const isIntake = (request: BatonRequest): boolean => request.path.startsWith('/hooks/');

const needs = (what: string, who: string): string => `Your roles do not include ${what}. Ask ${who}, or an admin.`;

const missing: Record<Exclude<Right, 'public'>, string> = {
  signed_in: 'You have no role in this company. Ask an admin for one.',
  see_work: needs('seeing work', 'an admin'),
  decide: needs('answering questions', 'the person whose question it is'),
  care_for_cases: needs('holding, undoing and ending cases', 'the map’s owner'),
  edit_maps: needs('editing maps', 'an ops manager'),
  publish_maps: needs('publishing maps', 'an ops manager'),
  switch_off: needs('the off switch', 'a map owner'),
  manage_connectors: needs('managing connectors', 'an admin'),
  manage_people: needs('managing people', 'an admin'),
  see_audit: needs('the audit log', 'your CTO'),
  manage_workspace: needs('managing the company', 'an admin'),
};
