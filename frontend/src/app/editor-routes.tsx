import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { callCheck } from '@/features/calls/call-filters'
import { answerFilter } from '@/features/interest/interest-counts'
import { addTexts } from '@/i18n'
import { root } from './root-route'

// One file for each form: the name of every file that can be fetched is in what every page loads.
const projectForm = () => import('@/features/projects/edit')
const activityForm = () => import('@/features/activities/edit')
const callForm = () => import('@/features/calls/edit')
const histories = () => import('@/features/audit')

const authoring = () => addTexts('authoring', 'documents', 'activity', 'calls', 'goals')
const answering = () => addTexts('authoring', 'documents', 'calls', 'interest')

export const newProject = createRoute({
  getParentRoute: () => root,
  path: '/projects/new',
  loader: authoring,
  component: lazyRouteComponent(projectForm, 'NewProject'),
})

export const editProject = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/edit',
  loader: authoring,
  component: lazyRouteComponent(projectForm, 'ProjectEditor'),
})

export const editProjectOverview = createRoute({
  getParentRoute: () => editProject,
  path: '/',
  component: lazyRouteComponent(projectForm, 'ProjectOverview'),
})

export const editProjectTopic = createRoute({
  getParentRoute: () => editProject,
  path: '$topic',
  component: lazyRouteComponent(projectForm, 'ProjectTopic'),
})

export const history = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/history',
  loader: authoring,
  component: lazyRouteComponent(histories, 'ProjectHistory'),
})

export const newActivity = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/activities/new',
  loader: authoring,
  component: lazyRouteComponent(activityForm, 'NewActivity'),
})

export const newCall = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug/calls/new',
  loader: authoring,
  component: lazyRouteComponent(callForm, 'NewCall'),
})

export const editCall = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/edit',
  loader: authoring,
  component: lazyRouteComponent(callForm, 'CallEditor'),
})

export const editCallOverview = createRoute({
  getParentRoute: () => editCall,
  path: '/',
  component: lazyRouteComponent(callForm, 'CallOverview'),
})

export const editCallTopic = createRoute({
  getParentRoute: () => editCall,
  path: '$topic',
  component: lazyRouteComponent(callForm, 'CallTopic'),
})

export const callHistory = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug/history',
  loader: authoring,
  component: lazyRouteComponent(histories, 'CallHistory'),
})

export const editActivity = createRoute({
  getParentRoute: () => root,
  path: '/activities/$id/edit',
  loader: authoring,
  component: lazyRouteComponent(activityForm, 'ActivityEditor'),
})

export const editActivityOverview = createRoute({
  getParentRoute: () => editActivity,
  path: '/',
  component: lazyRouteComponent(activityForm, 'ActivityOverview'),
})

export const editActivityTopic = createRoute({
  getParentRoute: () => editActivity,
  path: '$topic',
  component: lazyRouteComponent(activityForm, 'ActivityTopic'),
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
  loader: () => addTexts('authoring', 'documents', 'interest', 'organisation'),
  component: lazyRouteComponent(() => import('@/features/organisations/edit/profile-editor'), 'ProfileEditor'),
})
