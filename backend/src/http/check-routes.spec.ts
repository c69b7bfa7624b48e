import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { listRoutes } from './check-routes.ts';
import { Needs } from './needs.decorator.ts';

@Controller('open')
class WithoutRight {
  @Get('door')
  door(): string {
    return 'anybody';
  }
}

@Controller('open')
class WithoutSchema {
  @Post('body')
  @Needs('decide')
  take(@Body() body: unknown): unknown {
    return body;
  }
}

@Controller('open')
class WithoutQuerySchema {
  @Get('query')
  @Needs('see_work')
  take(@Query() query: unknown): unknown {
    return query;
  }
}

@Controller('good')
class Good {
  @Post(':id/thing')
  @Needs('decide')
  take(@Body({ schema: z.object({}) }) body: unknown): unknown {
    return body;
  }
}

async function routesOf(controller: new () => object) {
  @Module({ imports: [DiscoveryModule], controllers: [controller] })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false });
  try {
    return listRoutes(app);
  } finally {
    await app.close();
  }
}

describe('the server does not start with', () => {
  test('a route that declares no right', async () => {
    await expect(routesOf(WithoutRight)).rejects.toThrow('/open/door declares no right');
  });

  test.each([WithoutSchema, WithoutQuerySchema])('a body or query without a schema (%p)', async (controller) => {
    await expect(routesOf(controller)).rejects.toThrow('without a schema');
  });
});

test('routes are listed with the right they need', async () => {
  expect(await routesOf(Good)).toEqual([{ method: 'POST', path: '/good/:id/thing', right: 'decide' }]);
});
