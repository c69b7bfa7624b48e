import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { effectId, orUndefined } from '../effect-id.ts';
import { choiceField } from '../fields.ts';

export const createProject = action({
  title: 'Create a project',
  description: 'An empty project of a team. Undone, it is in Linear’s trash.',
  input: z.object({
    team: choiceField('Team', 'teams'),
    name: z.string().trim().min(1).max(80).meta({ title: 'Name' }),
    description: z.string().max(255).default('').meta({ title: 'Summary' }),
    lead: choiceField('Lead', 'people').optional(),
    target_on: z.iso.date().optional().meta({ title: 'To be done by' }),
  }),
  output: z.object({ id: z.string(), url: z.string() }),
  example: {
    input: {
      team: 'dbbff1c3-7213-4d38-9abd-8437aa5778c8',
      name: 'Lind Contracting: spring lease',
      target_on: '2027-03-01',
    },
    output: { id: '4a9f2a5e-1f5d-4d34-9c43-5a1e0b7c8d21', url: 'https://linear.app/x/project/spring-lease' },
  },
  sensitive: ['lead'],
  idempotency: {
    kind: 'lookup',
    find: async (context) => {
      const found = await orUndefined(ask(context, linear.getProject, { id: effectId(context, 'project') }));
      return found && { id: found.project.id, url: found.project.url };
    },
  },
  run: async (context, { team, name, description, lead, target_on }) => {
    const input = {
      id: effectId(context, 'project'),
      teamIds: [team],
      name,
      ...(description !== '' && { description }),
      ...(lead !== undefined && { leadId: lead }),
      ...(target_on !== undefined && { targetDate: target_on }),
    };
    const { project } = (await ask(context, linear.createProject, { input })).projectCreate;
    return { id: project.id, url: project.url };
  },
  undo: async (context, { output }) => void (await ask(context, linear.deleteProject, { id: output.id })),
});
