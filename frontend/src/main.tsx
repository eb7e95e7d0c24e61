import './styles/tokens.css';
import './styles/grounds.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preloadPage } from './app/preload.ts';
import { Providers } from './app/providers.tsx';
import { ShopRouter } from './app/router.tsx';
import { markNavigation } from './lib/navigation.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

window.addEventListener('popstate', markNavigation);

// The page's code first, so that it is drawn once and whole; if it fails, the page itself says so.
await preloadPage(window.location.href)?.catch(() => undefined);

createRoot(root).render(
  <StrictMode>
    <Providers>
      <ShopRouter />
    </Providers>
  </StrictMode>,
);
