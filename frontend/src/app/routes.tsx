import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { activityFilters } from '@/features/activities/activity-filters'
import { activityById, activityList } from '@/features/activities/activity-queries'
import { callCheck, callFilters } from '@/features/calls/call-filters'
import { callBySlug, callList } from '@/features/calls/call-queries'
import { organisationFilters } from '@/features/organisations/organisation-filters'
import { organisationBySlug, organisationList } from '@/features/organisations/organisation-queries'
import { projectFilters } from '@/features/projects/project-filters'
import { activitiesOfProject, projectBySlug, projectList } from '@/features/projects/project-queries'
import { searchFilters } from '@/features/search/search-filters'
import { addTexts } from '@/i18n'
import {
  newProject,
  editProject,
  editProjectOverview,
  editProjectTopic,
  history,
  newActivity,
  newCall,
  editCall,
  editCallOverview,
  editCallTopic,
  callHistory,
  editActivity,
  editActivityOverview,
  editActivityTopic,
  interest,
  answerCall,
  callAnswers,
  editProfile,
} from './editor-routes'
import { applicationRoutes } from './application-routes'
import { grantRoutes } from './grant-routes'
import { matching } from './matching-routes'
import { partnershipImport, sendPartnerships } from './import-routes'
import { partnershipRoutes } from './partnership-routes'
import { proposalRoutes } from './proposal-routes'
import { reviewRoutes } from './review-routes'
import { root } from './root-route'

// One file: its name is in what every page loads.
const pages = () => import('@/features/pages')

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => addTexts('lists'),
  component: lazyRouteComponent(() => import('@/features/home/home-page'), 'HomePage'),
})

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: projectFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(projectList(deps))
    return addTexts('lists', 'goals')
  },
  component: lazyRouteComponent(() => import('@/features/projects/projects-page'), 'ProjectsPage'),
})

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$slug',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(projectBySlug(params.slug))
    void context.queries.prefetchQuery(activitiesOfProject(params.slug))
    return addTexts('calls', 'documents', 'goals', 'project')
  },
  component: lazyRouteComponent(() => import('@/features/projects/project-page'), 'ProjectPage'),
})

const activities = createRoute({
  getParentRoute: () => root,
  path: '/activities',
  validateSearch: activityFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(activityList(deps))
    return addTexts('lists')
  },
  component: lazyRouteComponent(() => import('@/features/activities/activities-page'), 'ActivitiesPage'),
})

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activities/$id',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(activityById(params.id))
    return addTexts('activity', 'documents')
  },
  component: lazyRouteComponent(() => import('@/features/activities/activity-page'), 'ActivityPage'),
})

const calls = createRoute({
  getParentRoute: () => root,
  path: '/calls',
  validateSearch: callFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(callList(deps))
    return addTexts('calls', 'lists')
  },
  component: lazyRouteComponent(() => import('@/features/calls/calls-page'), 'CallsPage'),
})

const call = createRoute({
  getParentRoute: () => root,
  path: '/calls/$slug',
  validateSearch: callCheck,
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(callBySlug(params.slug))
    return addTexts('calls')
  },
  component: lazyRouteComponent(() => import('@/features/calls/call-page'), 'CallPage'),
})

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/organisations',
  validateSearch: organisationFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(organisationList(deps))
    return addTexts('lists')
  },
  component: lazyRouteComponent(() => import('@/features/organisations/organisations-page'), 'OrganisationsPage'),
})

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$slug',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(organisationBySlug(params.slug))
    return addTexts('calls', 'organisation', 'partnerships')
  },
  component: lazyRouteComponent(() => import('@/features/organisations/organisation-page'), 'OrganisationPage'),
})

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  loader: () => addTexts('lists', 'pages'),
  validateSearch: searchFilters,
  component: lazyRouteComponent(() => import('@/features/search/search-page'), 'SearchPage'),
})

const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  loader: () => addTexts('applications', 'pages', 'calls', 'grants', 'interest', 'proposals', 'reviews'),
  component: lazyRouteComponent(() => import('@/features/me/me-page'), 'MePage'),
})

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  loader: () => addTexts('pages'),
  component: lazyRouteComponent(pages, 'AboutPage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  loader: () => addTexts('pages'),
  component: lazyRouteComponent(pages, 'AccessibilityPage'),
})

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  loader: () => addTexts('pages'),
  component: lazyRouteComponent(pages, 'PrivacyPage'),
})

const callback = createRoute({
  getParentRoute: () => root,
  path: '/auth/callback',
  loader: () => addTexts('pages'),
  component: lazyRouteComponent(() => import('@/features/me/callback-page'), 'CallbackPage'),
})

export const routeTree = root.addChildren([
  home,
  projects,
  project,
  activities,
  activity,
  calls,
  call,
  ...partnershipRoutes,
  ...proposalRoutes,
  ...reviewRoutes,
  ...grantRoutes,
  organisations,
  organisation,
  search,
  me,
  about,
  accessibility,
  privacy,
  callback,
  sendPartnerships,
  partnershipImport,
  newProject,
  editProject.addChildren([editProjectOverview, editProjectTopic]),
  history,
  newActivity,
  newCall,
  editCall.addChildren([editCallOverview, editCallTopic]),
  callHistory,
  editActivity.addChildren([editActivityOverview, editActivityTopic]),
  ...applicationRoutes,
  interest,
  answerCall,
  callAnswers,
  matching,
  editProfile,
])
