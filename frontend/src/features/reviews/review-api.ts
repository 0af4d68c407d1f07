import type {
  AssignReviewsResponses,
  BudgetQuestion,
  CheckBudgetResponses,
  CheckDraft,
  ConflictDraft,
  CreateReviewMessageResponses,
  DeclareConflictResponses,
  GetGrantApplicationCheckResponses,
  GetGrantApplicationResponses,
  GetReviewersResponses,
  GetReviewResponses,
  GiveReviewResponses,
  ListCallRankingResponses,
  ListGrantApplicationsResponses,
  ListReviewMessagesResponses,
  ListReviewsResponses,
  PanelDraft,
  PutReviewersResponses,
  PutReviewResponses,
  RecordGrantApplicationCheckResponses,
  ReviewDraft,
  ReviewMessageDraft,
} from '@/api'
import { operation } from '@/api/ask'

export const listApplications = operation<ListGrantApplicationsResponses>('get', '/grant-applications')
export const getApplication = operation<GetGrantApplicationResponses>('get', '/grant-applications/{id}')
export const getCheck = operation<GetGrantApplicationCheckResponses>('get', '/grant-applications/{id}/check')
export const recordCheck = operation<RecordGrantApplicationCheckResponses, CheckDraft>('post', '/grant-applications/{id}/check')
export const checkBudget = operation<CheckBudgetResponses, BudgetQuestion>('post', '/calls/{slug}/budget-check')
export const getReviewers = operation<GetReviewersResponses>('get', '/calls/{slug}/reviewers')
export const putReviewers = operation<PutReviewersResponses, PanelDraft>('put', '/calls/{slug}/reviewers')
export const assignReviews = operation<AssignReviewsResponses>('post', '/calls/{slug}/review-assignments')
export const listRanking = operation<ListCallRankingResponses>('get', '/calls/{slug}/ranking')
export const listReviews = operation<ListReviewsResponses>('get', '/reviews')
export const getReview = operation<GetReviewResponses>('get', '/reviews/{id}')
export const putReview = operation<PutReviewResponses, ReviewDraft>('put', '/reviews/{id}')
export const giveReview = operation<GiveReviewResponses>('post', '/reviews/{id}/give')
export const declareConflict = operation<DeclareConflictResponses, ConflictDraft>('post', '/reviews/{id}/conflict')

/** The same discussion is reached by one's review, or by the application for those who lead. */
const discussions = { review: '/reviews/{id}/discussion', application: '/grant-applications/{id}/discussion' } as const
export type DiscussionOf = keyof typeof discussions
export const listMessages = (of: DiscussionOf) => operation<ListReviewMessagesResponses>('get', discussions[of])
export const createMessage = (of: DiscussionOf) => operation<CreateReviewMessageResponses, ReviewMessageDraft>('post', discussions[of])
