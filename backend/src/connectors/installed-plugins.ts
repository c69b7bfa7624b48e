import type { Connector } from '@baton/plugin-sdk';
import asana from '@baton/plugin-asana';
import email from '@baton/plugin-email';
import files from '@baton/plugin-files';
import github from '@baton/plugin-github';
import googleCalendar from '@baton/plugin-google-calendar';
import googleDrive from '@baton/plugin-google-drive';
import googleGmail from '@baton/plugin-google-gmail';
import googleSheets from '@baton/plugin-google-sheets';
import hubspot from '@baton/plugin-hubspot';
import intercom from '@baton/plugin-intercom';
import schedule from '@baton/plugin-schedule';
import slack from '@baton/plugin-slack';
import jira from '@baton/plugin-jira';
import linear from '@baton/plugin-linear';
import webhook from '@baton/plugin-webhook';
import xero from '@baton/plugin-xero';

/** The plugins that ship with Baton. No other file knows their names. Vendors' SDKs load at the first call. */
export const installedPlugins: readonly Connector[] = [
  webhook,
  schedule,
  files,
  intercom,
  email,
  asana,
  linear,
  jira,
  hubspot,
  xero,
  googleGmail,
  googleCalendar,
  googleSheets,
  googleDrive,
  slack,
  github,
];
