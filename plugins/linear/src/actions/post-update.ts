import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { effectId, orUndefined } from '../effect-id.ts';
import { choiceField } from '../fields.ts';

const healths = { on_track: 'onTrack', at_risk: 'atRisk', off_track: 'offTrack' } as const;

export const postUpdate = action({
  title: 'Say how a project stands',
  description: 'Posts an update that the project’s followers are told about. Undone, it is deleted.',
  input: z.object({
    project: choiceField('Project', 'projects'),
    text: z.string().trim().min(1).max(60_000).meta({ title: 'Text' }),
    health: z.enum(['on_track', 'at_risk', 'off_track']).default('on_track').meta({ title: 'Health' }),
  }),
  output: z.object({ id: z.string(), url: z.string() }),
  example: {
    input: { project: '4b1fb481-58c3-4bc2-973a-1f22454deec1', text: 'Two of three deliveries are done.' },
    output: { id: '77f0d1a6-3cb4-4f6e-9d55-2b1f0a9c8e35', url: 'https://linear.app/x/project/deliveries#update' },
  },
  idempotency: {
    kind: 'lookup',
    find: async (context) => {
      const found = await orUndefined(ask(context, linear.getUpdate, { id: effectId(context, 'update') }));
      return found?.projectUpdate;
    },
  },
  run: async (context, { project, text, health }) => {
    const input = { id: effectId(context, 'update'), projectId: project, body: text, health: healths[health] };
    return (await ask(context, linear.postUpdate, { input })).projectUpdateCreate.projectUpdate;
  },
  undo: async (context, { output }) => void (await ask(context, linear.deleteUpdate, { id: output.id })),
});
