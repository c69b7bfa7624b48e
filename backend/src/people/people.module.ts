import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { PeopleController } from './people.controller.ts';
import { SignInLinkMaker } from './sign-in-link-maker.ts';

@Module({ imports: [AuditModule], controllers: [PeopleController], providers: [SignInLinkMaker] })
export class PeopleModule {}
