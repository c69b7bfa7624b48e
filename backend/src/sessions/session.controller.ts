import { ChoosePassword, Me, SignIn, SignInWithLink, SwitchWorkspace } from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AuditLog } from '../audit/audit-log.ts';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SETTINGS, type HttpSettings } from '../http/settings.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { MeReader } from './me.reader.ts';
import { PasswordChooser } from './password-chooser.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { SessionKeeper } from './session-keeper.ts';
import { SignInService } from './sign-in.service.ts';

/** Signing in and out, and who I am. */
@Controller('api')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionKeeper,
    private readonly passwords: PasswordChooser,
    private readonly me: MeReader,
    private readonly audit: AuditLog,
    @Inject(SETTINGS) private readonly settings: HttpSettings,
  ) {}

  @Post('session')
  @Needs('public')
  @HttpCode(204)
  async withPassword(
    @Body({ schema: SignIn }) body: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    this.remember(response, await this.signIn.byPassword(body.email, body.password, addressOf(request)));
  }

  @Post('session/link')
  @Needs('public')
  @HttpCode(204)
  async withLink(
    @Body({ schema: SignInWithLink }) body: SignInWithLink,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    this.remember(response, await this.signIn.byLink(body.token, addressOf(request)));
  }

  @Delete('session')
  @Needs('signed_in')
  @HttpCode(204)
  async signOut(@SignedIn() person: SignedInPerson, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(person.sessionHash);
    clearSessionCookie(response, this.https);
    await this.audit.by(person, 'signed_out', person.name);
  }

  @Put('session/workspace')
  @Needs('signed_in')
  @HttpCode(204)
  async moveTo(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: SwitchWorkspace }) body: SwitchWorkspace,
  ): Promise<void> {
    await this.sessions.moveTo(person.sessionHash, person.accountId, body.workspaceId);
  }

  @Put('session/password')
  @Needs('signed_in')
  @HttpCode(204)
  choosePassword(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: ChoosePassword }) body: ChoosePassword,
  ): Promise<void> {
    return this.passwords.choose(person, body);
  }

  @Get('me')
  @Needs('signed_in')
  @Answers(Me)
  whoAmI(@SignedIn() person: SignedInPerson): Promise<Me> {
    return this.me.read(person);
  }

  private remember(response: Response, id: string): void {
    setSessionCookie(response, id, this.https);
  }

  private get https(): boolean {
    return this.settings.publicUrl.startsWith('https:');
  }
}

const addressOf = (request: Request): string => request.ip ?? 'unknown';
