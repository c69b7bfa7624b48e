import type { AskDetail } from '@baton/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { acknowledgeAsk, handToBackup } from '../api/asks.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';

/** Acknowledge (reminders stop, the clock goes on) and hand to the backup. */
export const useOwnership = (ask: AskDetail) => {
  const queries = useQueryClient();
  const readAgain = async () => {
    const keys = [['ask', ask.caseId, ask.askId], ['asks'], ['me']];
    await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const acknowledge = useMutation({
    mutationFn: () => acknowledgeAsk(ask.caseId, ask.askId),
    onSuccess: () => announce('Acknowledged. Reminders stop, the clock goes on.'),
    onSettled: readAgain,
  });
  const hand = useMutation({
    mutationFn: () => handToBackup(ask.caseId, ask.askId),
    onSuccess: () => announce(`Handed to ${ask.backup?.name ?? 'the backup'}.`),
    onSettled: readAgain,
  });
  const failure = acknowledge.error ?? hand.error;
  return { acknowledge, hand, problem: failure ? sentenceOf(failure) : '' };
};
