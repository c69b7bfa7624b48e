import type { Right } from '@baton/contract';
import {
  IconAlertTriangle,
  IconBook2,
  IconChartBar,
  IconChartLine,
  IconHistory,
  IconListDetails,
  IconNews,
  IconPlugConnected,
  IconRoute,
  IconSettings,
  IconUsers,
  IconZoomCheck,
  type Icon,
} from '@tabler/icons-react';

/** A page that the navigation leads to. Only pages that exist. */
export interface Place {
  to:
    | '/exceptions'
    | '/cases'
    | '/maps'
    | '/context-packs'
    | '/measures'
    | '/review'
    | '/log'
    | '/brief'
    | '/connectors'
    | '/people'
    | '/settings'
    | '/audit';
  name: string;
  icon: Icon;
  /** On a phone in the person's menu, not in the bar. */
  more?: true;
}

export const work: Place[] = [
  { to: '/exceptions', name: 'Exceptions', icon: IconAlertTriangle },
  { to: '/cases', name: 'Cases', icon: IconChartLine },
];
export const process: Place[] = [
  { to: '/maps', name: 'Maps', icon: IconRoute },
  { to: '/context-packs', name: 'Context packs', icon: IconBook2, more: true },
];
export const results: Place[] = [
  { to: '/measures', name: 'Measures', icon: IconChartBar },
  { to: '/review', name: 'Daily review', icon: IconZoomCheck },
  { to: '/log', name: 'Log', icon: IconHistory },
  { to: '/brief', name: 'Monday brief', icon: IconNews },
];
const admin: Place[] = [
  { to: '/connectors', name: 'Connectors', icon: IconPlugConnected },
  { to: '/people', name: 'People', icon: IconUsers },
];
const audit: Place = { to: '/audit', name: 'Audit log', icon: IconListDetails };

const settings: Place = { to: '/settings', name: 'Settings', icon: IconSettings };

export const adminPlaces = (rights: ReadonlySet<Right>): Place[] => [
  ...admin,
  ...(rights.has('manage_workspace') ? [settings] : []),
  ...(rights.has('see_audit') ? [audit] : []),
];
