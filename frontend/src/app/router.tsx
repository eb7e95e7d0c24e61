import { Route, Router, Switch } from 'wouter';
import { ToastProvider } from '../components/ui/toast.tsx';
import { Layout } from './layout/layout.tsx';
import { navigateWhenLoaded } from './navigate.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { routes } from './routes.tsx';

/** The shop: the layout, and in it the page that the address names; toasts may link to pages. */
export function ShopRouter() {
  return (
    <Router aroundNav={navigateWhenLoaded}>
      <ToastProvider>
        <Layout>
          <Switch>
            {routes.map(({ pattern, render }) => (
              <Route key={pattern} path={pattern}>
                {render}
              </Route>
            ))}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Layout>
      </ToastProvider>
    </Router>
  );
}
