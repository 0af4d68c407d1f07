export { default as texts } from './en.json'

/** Texts that only some pages need; their routes ask for them before they are shown. */
export const parts = {
  activity: () => import('./activity.en.json'),
  applications: () => import('./applications.en.json'),
  authoring: () => import('./authoring.en.json'),
  calls: () => import('./calls.en.json'),
  documents: () => import('./documents.en.json'),
  goals: () => import('./goals.en.json'),
  grants: () => import('./grants.en.json'),
  imports: () => import('./imports.en.json'),
  interest: () => import('./interest.en.json'),
  lists: () => import('./lists.en.json'),
  matching: () => import('./matching.en.json'),
  organisation: () => import('./organisation.en.json'),
  pages: () => import('./pages.en.json'),
  partnerships: () => import('./partnerships.en.json'),
  project: () => import('./project.en.json'),
  proposals: () => import('./proposals.en.json'),
  reviews: () => import('./reviews.en.json'),
  story: () => import('./story.en.json'),
}
