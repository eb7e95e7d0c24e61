import './styles/tokens.css';
import './styles/grounds.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preloadPage } from './app/preload.ts';
import { Providers } from './app/providers.tsx';
import { ShopRouter } from './app/router.tsx';
import { formatMoney } from './lib/money.ts';
import { markNavigation } from './lib/navigation.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

window.addEventListener('popstate', markNavigation);

function draw(container: HTMLElement): void {
  createRoot(container).render(
    <StrictMode>
      <Providers>
        <ShopRouter />
      </Providers>
    </StrictMode>,
  );
  // The first formatter of a page takes as long as many cards: not in the moment when these arrive.
  setTimeout(() => formatMoney({ amount: 0, currency: 'EUR' }));
}

// The page's code first, so that it is drawn once and whole; if it fails, the page itself says so.
// Not by `await`: a page's code may lie in the file of this module, and would wait for its end.
const loading = preloadPage(window.location.href);
if (loading) void loading.catch(() => undefined).then(() => draw(root));
else draw(root);
