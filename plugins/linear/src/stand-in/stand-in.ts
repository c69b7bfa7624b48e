import { company, type SandboxRoom, type StandIn } from '@baton/plugin-sdk/sandbox';
import { type Answers, asRecord, asText, Refused } from './answer.ts';
import { commentAnswers } from './comments.ts';
import { organization } from './company.ts';
import { issueAnswers } from './issues.ts';
import { workspaceAnswers } from './workspace.ts';

const key = 'sandbox-linear-key';

const answers: Answers = { ...issueAnswers, ...commentAnswers, ...workspaceAnswers };

const refuse = (status: number, type: string, message: string): Response =>
  Response.json({ errors: [{ message, extensions: { type, userError: status < 500 } }] }, { status });

/** Answers the connector's own documents in place of Linear, over a small company's data. It understands no others. */
export const standIn: StandIn = {
  account: { id: organization.id, label: `${company.name} (sandbox)` },
  auth: { key },
  handle: async (request, room) => {
    if (request.headers.get('authorization') !== key) return refuse(401, 'authentication error', 'Not signed in.');
    const { query, variables } = asRecord(await request.json().catch(() => undefined));
    const name = /^(?:query|mutation) (\w+)/.exec(asText(query))?.[1] ?? '';
    if (!Object.hasOwn(answers, name)) return refuse(400, 'graphql error', 'The sandbox does not know this question.');
    return answer(name, asRecord(variables), room);
  },
};

async function answer(name: string, variables: Record<string, unknown>, room: SandboxRoom): Promise<Response> {
  try {
    return Response.json({ data: await answers[name]!(variables, room) });
  } catch (thrown) {
    if (thrown instanceof Refused) return refuse(400, thrown.type, thrown.message);
    throw thrown;
  }
}
