import { ConnectorError, z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import { listProjects } from '../documents.ts';

export const findProject = action({
  title: 'Find a project',
  description: 'A project by its whole name.',
  input: z.object({ name: z.string().trim().min(1).max(200).meta({ title: 'Name' }) }),
  output: z.object({ found: z.boolean(), id: z.string().optional(), url: z.string().optional() }),
  example: {
    input: { name: 'Deliveries' },
    output: { found: true, id: '4a9f2a5e-1f5d-4d34-9c43-5a1e0b7c8d21', url: 'https://linear.app/x/project/deliveries' },
  },
  idempotency: { kind: 'read' },
  run: async (context, { name }) => {
    const { projects } = await ask(context, listProjects, { filter: { name: { eqIgnoreCase: name } }, first: 2 });
    const [only, other] = projects.nodes;
    if (other) {
      throw new ConnectorError('conflict', `Linear has several projects named “${name.slice(0, 80)}”.`, {
        field: 'name',
      });
    }
    return only ? { found: true, id: only.id, url: only.url } : { found: false };
  },
});
