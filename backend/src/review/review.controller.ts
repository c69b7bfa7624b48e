import { Brief, BriefQuery, ReviewQuery, ReviewView } from '@baton/contract';
import { Controller, Get, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { BriefReader } from './brief.reader.ts';
import { ReviewReader } from './review.reader.ts';

/** What failed since yesterday, and last week in a few sentences. */
@Controller('api')
export class ReviewController {
  constructor(
    private readonly reviews: ReviewReader,
    private readonly briefs: BriefReader,
  ) {}

  @Get('review')
  @Needs('see_work')
  @Answers(ReviewView)
  view(@SignedIn() person: SignedInPerson, @Query({ schema: ReviewQuery }) query: ReviewQuery): Promise<ReviewView> {
    return this.reviews.view(person, query.mine === 'true');
  }

  @Get('brief')
  @Needs('see_work')
  @Answers(Brief)
  brief(@SignedIn() person: SignedInPerson, @Query({ schema: BriefQuery }) { week }: BriefQuery): Promise<Brief> {
    return this.briefs.read(person.workspaceId, week);
  }
}
