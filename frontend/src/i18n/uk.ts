export { default as texts } from './uk.json'

/** Texts that only some pages need; their routes ask for them before they are shown. */
export const parts = {
  activity: () => import('./activity.uk.json'),
  applications: () => import('./applications.uk.json'),
  authoring: () => import('./authoring.uk.json'),
  calls: () => import('./calls.uk.json'),
  documents: () => import('./documents.uk.json'),
  goals: () => import('./goals.uk.json'),
  grants: () => import('./grants.uk.json'),
  imports: () => import('./imports.uk.json'),
  interest: () => import('./interest.uk.json'),
  lists: () => import('./lists.uk.json'),
  matching: () => import('./matching.uk.json'),
  organisation: () => import('./organisation.uk.json'),
  pages: () => import('./pages.uk.json'),
  partnerships: () => import('./partnerships.uk.json'),
  project: () => import('./project.uk.json'),
  proposals: () => import('./proposals.uk.json'),
  reviews: () => import('./reviews.uk.json'),
  story: () => import('./story.uk.json'),
}
