import type { AiTask, Field, Json } from '@baton/process-maps';
import type { AiRequest } from '../ai-provider.ts';

/** A request for tests; the answer's fields are what matters most. */
export function requestFor(
  task: AiTask,
  fields: Record<string, Field>,
  sees: { [name: string]: Json },
  more: Partial<AiRequest> = {},
): AiRequest {
  return {
    workspaceId: '00000000-0000-4000-8000-000000000001',
    mapId: '00000000-0000-4000-8000-000000000002',
    caseId: '7',
    step: 'triage',
    recipe: 'r1',
    task,
    instruction: 'Choose the queue that can answer this message.',
    context: [],
    needs: [],
    sees,
    output: { kind: 'record', fields },
    ...more,
  };
}
