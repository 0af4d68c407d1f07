import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { applicationFilter } from '@/features/reviews/application-filter'
import { addTexts } from '@/i18n'
import { root } from './root-route'

// One file: its name is in what every page loads.
const pages = () => import('@/features/reviews/pages')
const judging = () => addTexts('authoring', 'calls', 'reviews')

const applications = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/applications',
  validateSearch: applicationFilter,
  loader: judging,
  component: lazyRouteComponent(pages, 'ApplicationsPage'),
})

const application = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/applications/$id',
  loader: judging,
  component: lazyRouteComponent(pages, 'ApplicationPage'),
})

const reviewers = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/reviewers',
  loader: judging,
  component: lazyRouteComponent(pages, 'ReviewersPage'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$id',
  loader: () => addTexts('authoring', 'calls', 'pages', 'reviews'),
  component: lazyRouteComponent(pages, 'ReviewPage'),
})

const committee = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/committee',
  loader: judging,
  component: lazyRouteComponent(() => import('@/features/committee'), 'CommitteePage'),
})

export const reviewRoutes = [applications, application, reviewers, review, committee] as const
