import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { AppModule, type ApiParts } from '../app.module.ts';
import { listRoutes } from './check-routes.ts';
import { checkStorable } from './check-storable.ts';
import { limitBody } from './limit-body.ts';
import { securityHeaders } from './security-headers.ts';
import { webPage } from './web-page.ts';

/** Largest body of a change, in bytes: a map with its text. */
const largestBody = 3_000_000;
/** Largest message that a connector may deliver, in bytes. */
const largestDelivery = 1_000_000;
/** Milliseconds in which a request has to be here, whole. */
const longestRequest = 30_000;

/** Puts the HTTP side together; it does not listen yet. @throws when a route declares no right */
export async function openApi(parts: ApiParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(parts), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  const { publicUrl, pageFolder, behindProxy } = parts.settings;
  app.disable('x-powered-by');
  app.set('trust proxy', behindProxy ? 1 : false);
  app.set('etag', false);
  app.use(securityHeaders(publicUrl.startsWith('https:')));
  app.use(['/api', '/health'], neverStored);
  app.use(
    '/hooks',
    limitBody(largestDelivery),
    express.raw({ type: () => true, limit: largestDelivery, inflate: false }),
  );
  const json = express.json({ limit: largestBody, strict: true, inflate: false });
  app.use('/api', exceptFiles(limitBody(largestBody)), exceptFiles(json), checkStorable);
  if (pageFolder) app.use(webPage(pageFolder));
  await app.init();
  app.getHttpServer().requestTimeout = longestRequest;
  listRoutes(app);
  return app;
}

/** Files are read by their routes, which know who sends them. */
const exceptFiles =
  (handle: express.RequestHandler): express.RequestHandler =>
  (request, response, next) =>
    request.path === '/plugins/look/file' ? next() : handle(request, response, next);

const neverStored: express.RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};
