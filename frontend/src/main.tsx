import '@fontsource-variable/inter/wght.css';
import './app/styles/mantine.css';
import './app/styles/tokens.css';
import './app/styles/mantine-variables.css';
import './app/styles/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from './app/queries.ts';
import { createPageRouter } from './app/router.tsx';
import { startEarly } from './app/start-early.ts';
import { theme } from './app/theme.ts';

startEarly(window.location);
const queries = createQueries();
const router = createPageRouter(queries);

const root = document.querySelector('#page');
if (!root) throw new Error('The page needs an element with the id "page".');

// Variables and classes come from our stylesheets: the content policy allows no injected style element.
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
