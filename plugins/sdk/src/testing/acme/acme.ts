import { type Connector, defineConnector, z } from '../../index.ts';
import { createOrder, listOrders, writeNote } from './actions.ts';
import type { Bug, Has } from './bugs.ts';
import { auth, call, make } from './client.ts';
import { shop } from './shop.ts';
import { newOrders, orderMade } from './triggers.ts';

/** A connector to a shop that does not exist, right in everything, or wrong in exactly one thing. */
export function acme(bug?: Bug): Connector {
  const has: Has = (one) => bug === one;
  return defineConnector({
    id: 'acme',
    name: 'Acme',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'other',
    hosts: ['acme.example'],
    auth,
    limits: { default: { per: 'connection', points: 10, seconds: 1 } },
    health: make.read(async (context) => {
      await call(has, context, z.unknown(), '/me');
      return { id: 'acme', label: 'Acme shop' };
    }),
    actions: { list_orders: listOrders(has), create_order: createOrder(has), write_note: writeNote(has) },
    triggers: { order_made: orderMade(has), new_orders: newOrders(has) },
    sandbox: shop(),
  });
}
