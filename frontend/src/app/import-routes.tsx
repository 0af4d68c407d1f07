import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { importFilters } from '@/features/partnership-import/import-filters'
import { addTexts } from '@/i18n'
import { root } from './root-route'

export const sendPartnerships = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/import',
  loader: () => addTexts('imports'),
  component: lazyRouteComponent(() => import('@/features/partnership-import/send-page'), 'SendPage'),
})

export const partnershipImport = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/imports/$id',
  validateSearch: importFilters,
  loader: () => addTexts('imports'),
  component: lazyRouteComponent(() => import('@/features/partnership-import/import-page'), 'ImportPage'),
})
