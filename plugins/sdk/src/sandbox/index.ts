export * from './stand-in.ts';
export * from './memory-store.ts';
export * from './routes.ts';
export * from './memory-folder.ts';
export * from './company.ts';
export * from './books.ts';
