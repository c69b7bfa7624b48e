import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import { listPeople } from '../documents.ts';

export const findPerson = action({
  title: 'Find a person',
  description: 'A member of the workspace by e-mail address.',
  input: z.object({ email: z.email().meta({ title: 'E-mail address' }) }),
  output: z.object({ found: z.boolean(), id: z.string().optional(), name: z.string().optional() }),
  example: {
    input: { email: 'sam.okafor@harborandpine.example' },
    output: { found: true, id: '0f1d9a52-7d55-4e0e-8c59-6e3f4d2a1b77', name: 'Sam Okafor' },
  },
  idempotency: { kind: 'read' },
  run: async (context, { email }) => {
    const { users } = await ask(context, listPeople, { filter: { email: { eqIgnoreCase: email } }, first: 2 });
    const [only] = users.nodes;
    return only && users.nodes.length === 1 ? { found: true, id: only.id, name: only.name } : { found: false };
  },
});
