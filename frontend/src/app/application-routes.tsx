import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { callCheck } from '@/features/calls/call-filters'
import { addTexts } from '@/i18n'
import { root } from './root-route'

const applying = () => addTexts('activity', 'applications', 'authoring', 'calls', 'documents', 'interest')

const apply = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/apply',
  validateSearch: callCheck,
  loader: applying,
  component: lazyRouteComponent(() => import('@/features/grant-applications/apply-page'), 'ApplyPage'),
})

const application = createRoute({
  getParentRoute: () => root,
  path: '/grant-applications/$id/{-$topic}',
  loader: applying,
  component: lazyRouteComponent(() => import('@/features/grant-applications/application-home'), 'ApplicationHome'),
})

const story = createRoute({
  getParentRoute: () => root,
  path: '/grant-applications/$id/history',
  loader: () => addTexts('applications', 'authoring', 'interest', 'story'),
  component: lazyRouteComponent(() => import('@/features/grant-applications/story/application-story'), 'ApplicationStory'),
})

export const applicationRoutes = [apply, application, story]
