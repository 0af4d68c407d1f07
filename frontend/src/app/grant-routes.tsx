import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { grantSearch } from '@/features/grants/grant-filters'
import { addTexts } from '@/i18n'
import { root } from './root-route'

const grants = createRoute({
  getParentRoute: () => root,
  path: '/grants',
  validateSearch: grantSearch,
  loader: () => addTexts('grants', 'lists'),
  component: lazyRouteComponent(() => import('@/features/grants/grants-page'), 'GrantsPage'),
})

const figures = createRoute({
  getParentRoute: () => root,
  path: '/grants/figures',
  validateSearch: grantSearch,
  loader: () => addTexts('grants'),
  component: lazyRouteComponent(() => import('@/features/grants/figures-page'), 'FiguresPage'),
})

const grant = createRoute({
  getParentRoute: () => root,
  path: '/grants/$id/{-$part}',
  loader: ({ params }) => addTexts('grants', ...(params.part ? (['authoring', 'documents'] as const) : [])),
  component: lazyRouteComponent(() => import('@/features/grants/grant-page'), 'GrantPage'),
})

export const grantRoutes = [grants, figures, grant] as const
