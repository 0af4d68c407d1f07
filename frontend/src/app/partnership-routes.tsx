import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { partnershipSearch } from '@/features/partnerships/partnership-filters'
import { partnershipById, partnershipList } from '@/features/partnerships/partnership-queries'
import { addTexts } from '@/i18n'
import { root } from './root-route'

const form = () => import('@/features/partnerships/edit')
const writing = () => addTexts('authoring', 'documents', 'lists', 'partnerships')

const partnerships = createRoute({
  getParentRoute: () => root,
  path: '/partnerships',
  validateSearch: partnershipSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    if (deps.view === undefined) void context.queries.prefetchInfiniteQuery(partnershipList(deps))
    return addTexts('lists', 'partnerships')
  },
  component: lazyRouteComponent(() => import('@/features/partnerships/partnerships-page'), 'PartnershipsPage'),
})

const partnership = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$id',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(partnershipById(params.id))
    return addTexts('documents', 'partnerships')
  },
  component: lazyRouteComponent(() => import('@/features/partnerships/partnership-page'), 'PartnershipPage'),
})

const step = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$id/$step',
  loader: writing,
  component: lazyRouteComponent(form, 'PartnershipStep'),
})

const history = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$id/history',
  loader: writing,
  component: lazyRouteComponent(() => import('@/features/audit'), 'PartnershipHistory'),
})

const newPartnership = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/new',
  loader: writing,
  component: lazyRouteComponent(form, 'NewPartnership'),
})

const edit = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$id/edit',
  loader: writing,
  component: lazyRouteComponent(form, 'PartnershipEditor'),
})

const overview = createRoute({
  getParentRoute: () => edit,
  path: '/',
  component: lazyRouteComponent(form, 'PartnershipOverview'),
})

const topic = createRoute({
  getParentRoute: () => edit,
  path: '$topic',
  component: lazyRouteComponent(form, 'PartnershipTopic'),
})

export const partnershipRoutes = [partnerships, partnership, step, history, newPartnership, edit.addChildren([overview, topic])] as const
