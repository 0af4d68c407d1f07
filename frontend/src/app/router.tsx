import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { TroublePage } from '@/api'
import { languageOf, rememberLanguage, showLanguage } from '@/i18n'
import { localeRewrite, pathLanguage, setPathLanguage } from '@/i18n/locale-path'
import { NotFoundPage } from './not-found'
import { routeTree } from './routes'
import { parseSearch, stringifySearch } from '@/ui/search-string'

export function createSiteRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queries },
    rewrite: localeRewrite,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingComponent: () => <div className="outline" />,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ({ error, reset }) => <TroublePage error={error} retry={reset} />,
  })
  // Back and Forward may cross a change of language: the texts follow the address, which the bar shows a moment later.
  router.history.subscribe(({ location }) => {
    const language = languageOf(location.pathname)
    if (!language || language === pathLanguage()) return
    setPathLanguage(language)
    router.update({ context: router.options.context })
    void showLanguage(language)
  })
  rememberLanguage(pathLanguage())
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createSiteRouter>
  }
  interface HistoryState {
    language?: string
  }
}
