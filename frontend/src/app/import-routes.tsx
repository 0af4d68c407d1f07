import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { importFilters } from '@/features/partnership-import/import-filters'
import { addTexts } from '@/i18n'
import { root } from './root-route'

const pages = () => import('@/features/partnership-import/pages')
const loader = () => addTexts('imports')

export const sendPartnerships = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/import',
  loader,
  component: lazyRouteComponent(pages, 'SendPage'),
})

export const partnershipImport = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/imports/$id',
  validateSearch: importFilters,
  loader,
  component: lazyRouteComponent(pages, 'ImportPage'),
})
