import type { AnswerAsk, AskDetail } from '@baton/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerAsk } from '../api/asks.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useMe } from '../app/use-me.ts';
import { noteDecided } from '../tour/tour-state.ts';
import { withAnswer, type AskPages } from './ask-pages.ts';
import { dropDraft } from './drafts.ts';

interface Sending {
  answer: AnswerAsk;
  label: string;
}

/**
 * Sends the answer. The list shows it at once; if the server refuses (somebody else was faster: its message says who and
 * what) the list is put back and the reason stays in its box.
 */
export const useAnswer = (ask: AskDetail) => {
  const queries = useQueryClient();
  const by = useMe().person;
  const mutation = useMutation({
    mutationFn: ({ answer }: Sending) => answerAsk(ask.caseId, ask.askId, answer),
    onMutate: async ({ answer, label }) => {
      await queries.cancelQueries({ queryKey: ['asks'] });
      const before = queries.getQueriesData<AskPages>({ queryKey: ['asks'] });
      const at = new Date().toISOString();
      const answered = {
        by: { id: by.id, name: by.name },
        at,
        choice: answer.choice,
        choiceLabel: label,
        reason: answer.reason,
      };
      queries.setQueriesData<AskPages>({ queryKey: ['asks'] }, (pages) => pages && withAnswer(pages, ask, answered));
      return before;
    },
    onError: (failure, _sending, before) => {
      for (const [key, list] of before ?? []) queries.setQueryData(key, list);
      announce(sentenceOf(failure));
    },
    onSuccess: (_answer, { label }) => {
      dropDraft(ask);
      noteDecided();
      announce(`Answered: ${label}. The case goes on.`);
    },
    onSettled: async () => {
      const keys = [['ask', ask.caseId, ask.askId], ['asks'], ['alike'], ['me'], ['cases'], ['case', ask.caseId]];
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
  return {
    send: (answer: AnswerAsk, label: string) => mutation.mutate({ answer, label }),
    busy: mutation.isPending,
    problem: mutation.isError ? sentenceOf(mutation.error) : '',
  };
};
