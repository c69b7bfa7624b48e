import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../api/problem.ts';
import { signInWithLink } from '../api/session.ts';

export interface LinkState {
  state: 'none' | 'checking' | 'refused';
  problem: string;
}

/** `/sign-in?token=...` or `/sign-in#...`. */
const tokenInAddress = (): string => {
  const fragment = window.location.hash.slice(1).replace(/^token=/, '');
  return new URLSearchParams(window.location.search).get('token') ?? decodeURIComponent(fragment);
};

/** Uses the token once, and takes it out of the address bar and the browser's history first. */
export const useLinkToken = (onDone: () => void): LinkState => {
  const queries = useQueryClient();
  const [token] = useState(tokenInAddress);
  const [link, setLink] = useState<LinkState>({ state: token === '' ? 'none' : 'checking', problem: '' });
  const used = useRef(false);

  useEffect(() => {
    if (token === '' || used.current) return;
    used.current = true;
    window.history.replaceState(window.history.state, '', '/sign-in');
    signInWithLink(queries, token)
      .then(onDone)
      .catch((failure: unknown) => setLink({ state: 'refused', problem: sentenceOf(failure) }));
  }, [token, queries, onDone]);

  return link;
};
