import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { matchingSearch } from '@/features/matching/matching-search'
import { addTexts } from '@/i18n'
import { root } from './root-route'

export const matching = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/matching',
  validateSearch: matchingSearch,
  loader: () => addTexts('authoring', 'calls', 'documents', 'interest', 'matching'),
  component: lazyRouteComponent(() => import('@/features/matching/matching-page'), 'MatchingPage'),
})
