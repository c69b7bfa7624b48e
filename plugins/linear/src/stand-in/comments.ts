import type { Comment } from '../answers.ts';
import { uuidFrom } from '../effect-id.ts';
import { type Answers, asRecord, asText, fits, notFound, page, Refused } from './answer.ts';
import { comments, people, team } from './company.ts';
import { issueOf } from './issues.ts';
import { Shelf } from './shelf.ts';

const shelf = new Shelf<Comment>('comment', comments);

/** `{ id }`, or `{ team: { key }, number }`, or `{ team: { id } }`. */
function isOn(comment: Comment, filter: unknown): boolean {
  const { id, number, team: wanted } = asRecord(filter);
  const { eq } = asRecord(number);
  const ofTeam = fits(asRecord(wanted)['id'], team.id) && fits(asRecord(wanted)['key'], team.key);
  const numbered = eq === undefined || comment.issue?.identifier === `${team.key}-${String(eq)}`;
  return fits(id, comment.issue?.id) && ofTeam && numbered;
}

export const commentAnswers: Answers = {
  getComment: async ({ id }, room) => {
    const comment = await shelf.get(room, asText(id));
    if (!comment) throw notFound('Comment');
    return { comment };
  },
  listComments: async (variables, room) => {
    const { issue, updatedAt } = asRecord(variables['filter']);
    const all = (await shelf.all(room)).filter((one) => isOn(one, issue) && fits(updatedAt, one.updatedAt));
    const sorted = all.toSorted((a, b) => (a.updatedAt + a.id < b.updatedAt + b.id ? 1 : -1));
    return { comments: page(sorted, variables) };
  },
  createComment: async ({ input }, room) => {
    const asked = asRecord(input);
    const issue = await issueOf(room, asked['issueId']);
    const now = room.now().toISOString();
    const id = asText(asked['id']) || uuidFrom(`comment ${now} ${Math.random()}`);
    const comment: Comment = {
      id,
      body: asText(asked['body']),
      url: `${issue.url}#comment-${id.slice(0, 8)}`,
      createdAt: now,
      updatedAt: now,
      user: people[0]!,
      issue: { id: issue.id, identifier: issue.identifier },
    };
    if (!(await shelf.add(room, comment))) throw new Refused('invalid input', 'A comment with this id already exists.');
    return { commentCreate: { success: true, comment } };
  },
  deleteComment: async ({ id }, room) => {
    const comment = await shelf.get(room, asText(id));
    if (!comment) throw notFound('Comment');
    await shelf.set(room, { ...comment, deleted: true });
    return { commentDelete: { success: true } };
  },
};
