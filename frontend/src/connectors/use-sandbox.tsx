import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { connectSandbox } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import table from '../ui/table.module.css';

/** For whoever may connect: the stand-in, until there is a real account. */
export function UseSandbox({ connector }: { connector: { id: string; name: string } }) {
  const queries = useQueryClient();
  const use = useMutation({
    mutationFn: () => connectSandbox(connector.id),
    onSuccess: async (list) => {
      queries.setQueryData(['connectors'], list);
      await queries.invalidateQueries({ queryKey: ['connectors', connector.id] });
      announce(`${connector.name} uses its sandbox.`);
    },
  });
  return (
    <>
      <Button
        size="xs"
        className={table.above}
        loading={use.isPending}
        onClick={() => use.mutate()}
        aria-label={`Use its sandbox: ${connector.name}`}
      >
        Use its sandbox
      </Button>
      {use.isError ? (
        <p className={table.problem} role="alert">
          {sentenceOf(use.error)}
        </p>
      ) : null}
    </>
  );
}
