import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';

/**
 * The built web page. Every address that is no file and not the API's answers with index.html, because the page has
 * its own addresses. Files below /assets carry a hash in their name and never change.
 */
export function webPage(folder: string): Router {
  const router = Router();
  const files = express.static(folder, { index: false, maxAge: 0, redirect: false });
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '365d', redirect: false }),
  );
  router.use((request: Request, response: Response, next: NextFunction) => {
    if (isOurs(request) || !['GET', 'HEAD'].includes(request.method)) return next();
    if (path.extname(request.path) && request.path !== '/index.html') return void files(request, response, next);
    return void sendIndex(folder, response).catch(next);
  });
  return router;
}

const isOurs = (request: Request): boolean => /^\/(api|hooks|health)(\/|$)/.test(request.path);

async function sendIndex(folder: string, response: Response): Promise<void> {
  const html = await readFile(path.join(folder, 'index.html'));
  response.type('html').setHeader('cache-control', 'no-store').end(html);
}
