import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '@baton/contract';
import type { Request } from 'express';
import { notSignedIn } from './refusal.ts';

/** Who asks: one person, in the one workspace that their browser looks at. */
export interface SignedInPerson {
  id: string;
  name: string;
  email: string;
  title: string;
  roles: Role[];
  accountId: string;
  workspaceId: string;
  workspaceName: string;
  /** SHA-256 of the session id. */
  sessionHash: Buffer;
  /** What has to come back with every change. */
  csrf: string;
}

export interface BatonRequest extends Request {
  person?: SignedInPerson;
}

/** Hands a route the person that the rights guard has let in. */
export const SignedIn = createParamDecorator((_data: unknown, context: ExecutionContext): SignedInPerson => {
  const { person } = context.switchToHttp().getRequest<BatonRequest>();
  if (!person) throw notSignedIn();
  return person;
});
