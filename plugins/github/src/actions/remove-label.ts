import { ConnectorError, z } from '@baton/plugin-sdk';
import { labelled } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { repository } from '../examples.ts';
import { labelField, numberField, placeOf, repositoryField } from '../fields.ts';

export const removeLabel = action({
  title: 'Take a label off',
  description: 'From an issue or a pull request. One that is not on it changes nothing.',
  input: z.object({ repository: repositoryField(), number: numberField('Number'), label: labelField() }),
  output: z.object({ number: z.int() }),
  example: { input: { repository, number: 1, label: 'billing' }, output: { number: 1 } },
  idempotency: { kind: 'natural' },
  run: async (context, { repository: name, number, label }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), issue_number: number, name: label };
    try {
      await vendor.call(labelled, ({ issues }) => issues.removeLabel(asked));
    } catch (thrown) {
      // GitHub says 404 for an issue that is not there as well: only its words tell them apart.
      const isOff =
        ConnectorError.is(thrown) && thrown.code === 'not_found' && vendor.said() === 'Label does not exist';
      if (!isOff) throw thrown;
    }
    return { number };
  },
});
