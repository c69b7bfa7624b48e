import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from '../api/problem.ts';

const MAX_TRIES = 2;

const isSignedOut = (failure: unknown): boolean => failure instanceof Refusal && failure.status === 401;

/** Only a missing or broken answer is worth asking for again; a refusal stays a refusal. */
const worthAnotherTry = (tries: number, failure: unknown): boolean =>
  tries < MAX_TRIES && failure instanceof Refusal && (failure.status === 0 || failure.status >= 500);

/** Whoever draws a map signs in again where they are; see `sign-in-again.tsx`. */
const isDrawing = (path: string): boolean => /^\/maps\/[^/]+\/edit$/.test(path);

/** A session that ends while the page is open leads to the sign-in page and back to where the person was. */
const toSignIn = (): void => {
  const here = `${window.location.pathname}${window.location.search}`;
  if (window.location.pathname === '/sign-in' || isDrawing(window.location.pathname)) return;
  window.location.assign(`/sign-in?to=${encodeURIComponent(here)}`);
};

export const createQueries = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      // The first look at `me` is the router's business: it knows where to go without loading the page again.
      onError: (failure, { queryKey }) => {
        if (isSignedOut(failure) && queryKey[0] !== 'me') toSignIn();
      },
    }),
    defaultOptions: { queries: { staleTime: 10_000, retry: worthAnotherTry }, mutations: { retry: false } },
  });
