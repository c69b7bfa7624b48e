import type { ColleagueQuestions as Questions } from '@baton/contract';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerColleague, colleagueQuestionsQuery } from '../api/asks.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { When } from '../ui/when.tsx';
import pane from './ask-pane.module.css';
import styles from './colleague-questions.module.css';

const MIN_WORDS = 3;

function Question({ one }: { one: Questions['questions'][number] }) {
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const answer = useMutation({
    mutationFn: () => answerColleague(one.id, words.trim()),
    onSuccess: () => announce(`Answered ${one.by}.`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['colleague-questions'] }),
  });
  return (
    <li className={styles.question}>
      <p>
        <strong>{one.by} asks you</strong> <When at={one.askedAt} />: {one.question}
      </p>
      <p className={pane.muted}>About: {one.about}</p>
      <form
        className={styles.answer}
        onSubmit={(event) => {
          event.preventDefault();
          answer.mutate();
        }}
      >
        <Textarea
          aria-label={`Your answer to ${one.by}`}
          rows={1}
          autosize
          maxRows={5}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" loading={answer.isPending} disabled={words.trim().length < MIN_WORDS}>
          Answer
        </Button>
      </form>
      {answer.isError ? (
        <p className={pane.problem} role="alert">
          {sentenceOf(answer.error)}
        </p>
      ) : null}
    </li>
  );
}

/** What colleagues want to know from me before they decide; nothing while there is nothing. */
export function ColleagueQuestions() {
  const { data } = useQuery(colleagueQuestionsQuery);
  if (!data || data.questions.length === 0) return null;
  return (
    <ul className={styles.questions} aria-label="Questions of colleagues">
      {data.questions.map((one) => (
        <Question key={one.id} one={one} />
      ))}
    </ul>
  );
}
