/** Where to go after signing in: only a path on this page, never another address. */
export const safeReturnPath = (wanted: string | undefined): string =>
  wanted !== undefined && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : '/';
