import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fakeApi } from './dev/fake-api.ts';

/** `BATON_FAKE_API=1` serves made-up data, so that the page can be worked on without a server. Never shipped. */
const useFakeApi = process.env['BATON_FAKE_API'] === '1';
const server = process.env['BATON_SERVER'] ?? 'http://127.0.0.1:3000';
const pagePort = Number(process.env['BATON_PAGE_PORT'] ?? 5173);
const proxy = Object.fromEntries(['/api', '/hooks', '/health'].map((path) => [path, { target: server }]));

/** The strictest policy the page works under; the preview holds it to that. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), ...(useFakeApi ? [fakeApi()] : [])],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: { port: pagePort, strictPort: true, ...(useFakeApi ? {} : { proxy }) },
  preview: {
    port: 4173,
    strictPort: true,
    headers: { 'content-security-policy': contentPolicy },
    ...(useFakeApi ? {} : { proxy }),
  },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // The strict content policy allows no inline module or data: script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'canvas', test: /node_modules\/(@xyflow|d3-|zustand|classcat)/ },
            { name: 'ui', test: /node_modules\/(@mantine|@floating-ui)\// },
            { name: 'data', test: /node_modules\/@tanstack\// },
          ],
        },
      },
    },
  },
});
