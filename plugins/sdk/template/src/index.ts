import { defineConnector } from '@baton/plugin-sdk';
import { createItem } from './actions/create-item.ts';
import { findItem } from './actions/find-item.ts';
import { auth } from './connection.ts';
import { health } from './health.ts';
import { standIn } from './stand-in.ts';
import { itemAdded } from './triggers/item-added.ts';

export default defineConnector({
  id: 'sample_vendor',
  name: 'Sample Vendor',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'other',
  hosts: ['api.sample-vendor.example'],
  auth,
  limits: { default: { per: 'connection', points: 10, seconds: 1 } },
  health,
  actions: { create_item: createItem, find_item: findItem },
  triggers: { item_added: itemAdded },
  sandbox: standIn,
});
