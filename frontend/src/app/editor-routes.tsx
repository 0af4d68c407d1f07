import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { callCheck } from '@/features/calls/call-filters'
import { answerFilter } from '@/features/interest/interest-counts'
import { addTexts } from '@/i18n'
import { root } from './root-route'

const authoring = () => addTexts('authoring', 'activity', 'calls', 'goals')
const answering = () => addTexts('authoring', 'calls', 'interest')

export const newProject = createRoute({
  getParentRoute: () => root,
  path: '/projects/new',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/projects/edit/new-project'), 'NewProject'),
})

export const editProject = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/edit',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/projects/edit/project-editor'), 'ProjectEditor'),
})

export const editProjectOverview = createRoute({
  getParentRoute: () => editProject,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/projects/edit/project-overview'), 'ProjectOverview'),
})

export const editProjectTopic = createRoute({
  getParentRoute: () => editProject,
  path: '$topic',
  component: lazyRouteComponent(() => import('@/features/projects/edit/project-topic'), 'ProjectTopic'),
})

export const history = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/history',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/audit/project-history'), 'ProjectHistory'),
})

export const newActivity = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/activities/new',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/activities/edit/new-activity'), 'NewActivity'),
})

export const newCall = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/calls/new',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/calls/edit/new-call'), 'NewCall'),
})

export const editCall = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/edit',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/calls/edit/call-editor'), 'CallEditor'),
})

export const editCallOverview = createRoute({
  getParentRoute: () => editCall,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/calls/edit/call-overview'), 'CallOverview'),
})

export const editCallTopic = createRoute({
  getParentRoute: () => editCall,
  path: '$topic',
  component: lazyRouteComponent(() => import('@/features/calls/edit/call-topic'), 'CallTopic'),
})

export const callHistory = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/history',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/audit/call-history'), 'CallHistory'),
})

export const editActivity = createRoute({
  getParentRoute: () => root,
  path: '/activities/$id/edit',
  loader: authoring,
  component: lazyRouteComponent(() => import('@/features/activities/edit/activity-editor'), 'ActivityEditor'),
})

export const editActivityOverview = createRoute({
  getParentRoute: () => editActivity,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/activities/edit/activity-overview'), 'ActivityOverview'),
})

export const editActivityTopic = createRoute({
  getParentRoute: () => editActivity,
  path: '$topic',
  component: lazyRouteComponent(() => import('@/features/activities/edit/activity-topic'), 'ActivityTopic'),
})

export const interest = createRoute({
  getParentRoute: () => root,
  path: '/expressions-of-interest/$id/{-$topic}',
  loader: answering,
  component: lazyRouteComponent(() => import('@/features/interest/interest-home'), 'InterestHome'),
})

export const answerCall = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/answer',
  validateSearch: callCheck,
  loader: answering,
  component: lazyRouteComponent(() => import('@/features/interest/answer-call-page'), 'AnswerCallPage'),
})

export const callAnswers = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/answers',
  validateSearch: answerFilter,
  loader: answering,
  component: lazyRouteComponent(() => import('@/features/interest/call-answers-page'), 'CallAnswersPage'),
})

export const editProfile = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$slug/edit',
  loader: () => addTexts('authoring', 'interest', 'organisation'),
  component: lazyRouteComponent(() => import('@/features/organisations/edit/profile-editor'), 'ProfileEditor'),
})
