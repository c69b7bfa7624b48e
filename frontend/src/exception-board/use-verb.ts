import type { AskDetail } from '@baton/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';

/** One thing that an owner does with a question besides answering it. @param said what is read out when it is done */
export const useVerb = <Body>(
  ask: Pick<AskDetail, 'caseId' | 'askId'>,
  send: (caseId: string, askId: string, body: Body) => Promise<unknown>,
  said: (body: Body) => string,
  onDone: () => void,
) => {
  const queries = useQueryClient();
  const { caseId, askId } = ask;
  const mutation = useMutation({
    mutationFn: (body: Body) => send(caseId, askId, body),
    onSuccess: (_answer, body) => {
      announce(said(body));
      onDone();
    },
    onSettled: async () => {
      const keys = [['ask', caseId, askId], ['asks'], ['alike'], ['me'], ['case', caseId], ['workload']];
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
  return {
    send: mutation.mutate,
    busy: mutation.isPending,
    problem: mutation.isError ? sentenceOf(mutation.error) : '',
  };
};
