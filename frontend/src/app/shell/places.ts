import type { Right } from '@baton/contract';
import {
  IconAlertTriangle,
  IconChartBar,
  IconChartLine,
  IconListDetails,
  IconPlugConnected,
  IconRoute,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

/** A page that the navigation leads to. Only pages that exist. */
export interface Place {
  to: '/exceptions' | '/cases' | '/maps' | '/measures' | '/connectors' | '/people' | '/settings' | '/audit';
  name: string;
  icon: Icon;
}

export const work: Place[] = [
  { to: '/exceptions', name: 'Exceptions', icon: IconAlertTriangle },
  { to: '/cases', name: 'Cases', icon: IconChartLine },
];
export const process: Place[] = [{ to: '/maps', name: 'Maps', icon: IconRoute }];
export const results: Place[] = [{ to: '/measures', name: 'Measures', icon: IconChartBar }];
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
