import { googleStandIn } from '@baton/google-account/sandbox';
import { routes } from './routes.ts';

/** Answers in place of Google Sheets v4, over a small company's lists. */
export const standIn = googleStandIn('sandbox-google-sheets-access', routes);
