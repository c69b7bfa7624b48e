import type { KitOptions } from '@baton/plugin-sdk/testing';
import connector from './index.ts';

/** What the test kit cannot know by itself. */
const kit: KitOptions = {
  polls: {
    item_added: {
      params: {},
      happen: async (line, count) => {
        const ids: string[] = [];
        for (let n = 0; n < count; n++) {
          const made = await connector.actions['create_item']!.run(line.context({ key: `happen:${Math.random()}` }), {
            name: `Item ${n}`,
          });
          ids.push((made as { id: string }).id);
        }
        return ids;
      },
    },
  },
};

export default kit;
