import type { CareDone } from '@baton/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../../app/announce/announce.ts';

/** Does something to cases, says how many it happened to, and has every page that shows them read again. */
export const useCare = (work: (reason: string) => Promise<CareDone>, said: string, onDone: () => void) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async ({ done, left }) => {
      const many = done.length === 1 ? '' : ` ${done.length} cases.`;
      const rest = left.length === 0 ? '' : ` ${left.length} stay as they are: ${left[0]!.why}`;
      announce(`${said}${many}${rest}`);
      const stale = ['case', 'cases', 'family', 'asks', 'me', 'maps', 'moves', 'quarantines'];
      await Promise.all(stale.map((key) => queries.invalidateQueries({ queryKey: [key] })));
      onDone();
    },
  });
};
