import type {
  ApproveDecisionResponses,
  CreateDecisionResponses,
  DecisionDraft,
  DismissDecisionResponses,
  GetDecisionResponses,
  ListCallRankingResponses,
} from '@/api'
import { operation } from '@/api/ask'

const decisions = '/grant-applications/{id}/decisions'

export const listRanking = operation<ListCallRankingResponses>('get', '/calls/{slug}/ranking')
export const createDecision = operation<CreateDecisionResponses, DecisionDraft>('post', decisions)
export const getDecision = operation<GetDecisionResponses>('get', `${decisions}/{number}`)
export const approveDecision = operation<ApproveDecisionResponses>('post', `${decisions}/{number}/approve`)
export const dismissDecision = operation<DismissDecisionResponses>('post', `${decisions}/{number}/dismiss`)
