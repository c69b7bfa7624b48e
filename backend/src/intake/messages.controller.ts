import { MessageDetail, MessageList, MessageQuery } from '@baton/contract';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { MessagesService } from './messages.service.ts';

/** What arrived, for whoever asks where a message went. */
@Controller('api/messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Get()
  @Needs('manage_connectors')
  @Answers(MessageList)
  list(@SignedIn() person: SignedInPerson, @Query({ schema: MessageQuery }) query: MessageQuery): Promise<MessageList> {
    return this.messages.list(person.workspaceId, query);
  }

  @Get(':id')
  @Needs('manage_connectors')
  @Answers(MessageDetail)
  detail(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<MessageDetail> {
    return this.messages.detail(person.workspaceId, id);
  }

  @Post(':id/deliver')
  @Needs('manage_connectors')
  @HttpCode(200)
  @Answers(MessageDetail)
  deliver(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<MessageDetail> {
    return this.messages.deliverAgain(person, id);
  }
}
