export { default as texts } from './lv.json'

/** Texts that only some pages need; their routes ask for them before they are shown. */
export const parts = {
  activity: () => import('./activity.lv.json'),
  applications: () => import('./applications.lv.json'),
  authoring: () => import('./authoring.lv.json'),
  calls: () => import('./calls.lv.json'),
  documents: () => import('./documents.lv.json'),
  goals: () => import('./goals.lv.json'),
  grants: () => import('./grants.lv.json'),
  imports: () => import('./imports.lv.json'),
  interest: () => import('./interest.lv.json'),
  lists: () => import('./lists.lv.json'),
  matching: () => import('./matching.lv.json'),
  organisation: () => import('./organisation.lv.json'),
  pages: () => import('./pages.lv.json'),
  partnerships: () => import('./partnerships.lv.json'),
  project: () => import('./project.lv.json'),
  proposals: () => import('./proposals.lv.json'),
  reviews: () => import('./reviews.lv.json'),
  story: () => import('./story.lv.json'),
}
