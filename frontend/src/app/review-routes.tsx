import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { stateFilter } from '@/features/reviews/application-filter'
import { addTexts } from '@/i18n'
import { root } from './root-route'

// One file: its name is in what every page loads.
const pages = () => import('@/features/reviews/review-pages')
const common = { getParentRoute: () => root, loader: () => addTexts('applications', 'authoring', 'calls', 'documents', 'pages', 'reviews') }

export const reviewRoutes = [
  createRoute({ ...common, path: '/calls/$slug/applications', validateSearch: stateFilter, component: lazyRouteComponent(pages, 'ApplicationsPage') }),
  createRoute({ ...common, path: '/calls/$slug/applications/$id', component: lazyRouteComponent(pages, 'ApplicationPage') }),
  createRoute({ ...common, path: '/calls/$slug/reviewers', component: lazyRouteComponent(pages, 'ReviewersPage') }),
  createRoute({ ...common, path: '/reviews/$id', component: lazyRouteComponent(pages, 'ReviewPage') }),
  createRoute({ ...common, path: '/calls/$slug/committee', component: lazyRouteComponent(() => import('@/features/committee/committee-pages'), 'CommitteePage') }),
] as const
