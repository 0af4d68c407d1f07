import { client } from './client/client.gen'
import type { CriterionOutcome, DocumentDetails, Instant, LocalisedText, Money, NamedCall, NamedOrganisation, Uuid, ActivityType, GrantMode, OrganisationReference, Eligibility } from './client'

export type GrantApplicationState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'
export type GrantApplicationSummary = { id: Uuid; reference?: string; title?: string; call: NamedCall; applicant: NamedOrganisation; state: GrantApplicationState; requested?: Money; submittedAt?: Instant; answerBy?: Instant; updatedAt: Instant }
export type SectionAnswer = { section: string; text?: string }
export type BudgetLine = { category?: string; text?: string; quantity?: string; unitPrice?: Money; rate?: { rate: string; date: string; source: string } }
export type GrantAnswers = {
  title?: string; language?: string; themes?: string[]; sections?: SectionAnswer[]
  partners?: { organisation?: string; name?: string; country?: string }[]
  budget?: BudgetLine[]; requested?: Money; own?: { money?: Money; inKind?: Money }
  plan?: { kind?: ActivityType; title?: string; startsOn?: string; endsOn?: string; place?: string; delegation?: { function?: string; organisation?: string; from?: string; number?: number }[]; programme?: { day?: string; text?: string }[] }
  documents?: { wanted?: string; document: Uuid }[]
  declared?: string[]
}
export type RecordedOutcomeX = CriterionOutcome
export type GrantSubmission = { number: number; at: Instant; answers: GrantAnswers; outcomes: CriterionOutcome[] }
export type GrantApplicationDetails = { id: Uuid; reference?: string; call: NamedCall; applicant: OrganisationReference; state: GrantApplicationState; answers?: GrantAnswers; organisations: NamedOrganisation[]; documents: DocumentDetails[]; eligibility?: Eligibility; submission?: GrantSubmission; submittedAt?: Instant; completion?: { question: string; fields: string[]; answerBy: Instant; at: Instant }; reason?: string; decidedAt?: Instant; updatedAt: Instant }

export type CheckFinding = { criterion: number; passed: boolean; note?: string }
export type AdministrativeCheck = { application: Uuid; reference?: string; number: number; submission: number; findings: CheckFinding[]; passed: boolean; reason?: string; by: string; at: Instant }
export type PanelMember = { person: string; organisation: string; name?: string }
export type ReviewerLoad = { person: string; organisation: NamedOrganisation; name?: string; reviews: number; given: number; conflicts: number }
export type PanelDetails = { reviewers: ReviewerLoad[] }
export type LackingReviewers = { application: Uuid; reference?: string; number: number; missing: number; tooClose: string[]; conflicts: string[] }
export type ReviewAssignments = { assigned: number; reviewers: ReviewerLoad[]; lacking: LackingReviewers[] }
export type ReviewState = 'ASSIGNED' | 'GIVEN' | 'CONFLICT' | 'TAKEN_OFF'
export type Score = { criterion: string; score?: number; notApplicable?: boolean; justification?: string }
export type Reviewer = { name: string; organisation: NamedOrganisation }
export type ReviewStanding = { given: number; wanted: number; average?: number; spread?: number; farApart: boolean; belowMinimum: string[] }
export type ReviewOpinion = { reviewer: Reviewer; scores: Score[]; points?: number; givenAt: Instant }
export type ReviewedApplication = { id?: Uuid; reference?: string; number: number; applicant?: NamedOrganisation; countries: string[]; answers: GrantAnswers }
export type ReviewCriterionX = { code: string; name: LocalisedText; guidance?: LocalisedText; weight?: number; minimum?: number }
export type ReviewDetails = { id: Uuid; call: NamedCall; reviewer: Reviewer; mine: boolean; state: ReviewState; criteria: ReviewCriterionX[]; scores?: Score[]; points?: number; reason?: string; application: ReviewedApplication; standing?: ReviewStanding; others?: ReviewOpinion[]; assignedAt: Instant; givenAt?: Instant }
export type ReviewSummary = { id: Uuid; call: NamedCall; number: number; title: string; applicant?: NamedOrganisation; reviewer: Reviewer; mine: boolean; state: ReviewState; points?: number; assignedAt: Instant; givenAt?: Instant }
export type ReviewMessage = { id: Uuid; by: string; organisation: NamedOrganisation; text: string; at: Instant }
export type DecisionKind = 'AWARD' | 'RESERVE' | 'REFUSE'
export type DecisionState = 'PROPOSED' | 'APPROVED' | 'DISMISSED'
export type DecisionDraft = { kind: DecisionKind; amount?: Money; reason?: string; conditions?: string[]; bonuses?: string[] }
export type DecisionPart = { by: string; actingFor?: string; at: Instant }
export type DecisionDetails = { number: number; kind: DecisionKind; state: DecisionState; amount?: Money; reason?: string; conditions: string[]; bonuses: string[]; proposed: DecisionPart; settled?: DecisionPart; movedUpAt?: Instant; proposedByCaller: boolean }
export type RankedChoice = { number: number; kind: DecisionKind; amount?: Money; proposedByCaller: boolean; movedUpAt?: Instant }
export type RankedApplication = { rank: number; application: Uuid; reference: string; title: string; applicant: NamedOrganisation; state: GrantApplicationState; submittedAt: Instant; requested: Money; points?: number; reviews: number; farApart: boolean; belowMinimum: string[]; bonuses: string[]; total?: number; fit: boolean; proposed?: RankedChoice; decided?: RankedChoice; left?: Money; lacking?: Money }
export type CallBudget = { mode: GrantMode; budget: Money; awarded?: Money; left?: Money; proposed?: Money }

type Page<T> = { items: T[]; next?: string; total?: number }
type Options = { path?: object; query?: object; headers?: object; body?: unknown; signal?: AbortSignal; parseAs?: 'blob'; throwOnError: true }
type Answered<T> = Promise<{ data: T; response: Response }>
const call = <T>(method: 'get' | 'post' | 'put', url: string) => (options: Options) =>
  client[method]({ url, security: [{ scheme: 'bearer', type: 'http' }], ...options, headers: { 'Content-Type': 'application/json', ...options.headers } } as never) as unknown as Answered<T>

export const listGrantApplications = call<Page<GrantApplicationSummary>>('get', '/grant-applications')
export const getGrantApplication = call<GrantApplicationDetails>('get', '/grant-applications/{id}')
export const getGrantApplicationCheck = call<AdministrativeCheck>('get', '/grant-applications/{id}/check')
export const recordGrantApplicationCheck = call<AdministrativeCheck>('post', '/grant-applications/{id}/check')
export const listGrantApplicationDiscussion = call<Page<ReviewMessage>>('get', '/grant-applications/{id}/discussion')
export const createGrantApplicationDiscussionMessage = call<ReviewMessage>('post', '/grant-applications/{id}/discussion')
export const getReviewers = call<PanelDetails>('get', '/calls/{slug}/reviewers')
export const putReviewers = call<PanelDetails>('put', '/calls/{slug}/reviewers')
export const assignReviews = call<ReviewAssignments>('post', '/calls/{slug}/review-assignments')
export const listReviews = call<Page<ReviewSummary>>('get', '/reviews')
export const getReview = call<ReviewDetails>('get', '/reviews/{id}')
export const putReview = call<ReviewDetails>('put', '/reviews/{id}')
export const giveReview = call<ReviewDetails>('post', '/reviews/{id}/give')
export const declareConflict = call<void>('post', '/reviews/{id}/conflict')
export const listReviewMessages = call<Page<ReviewMessage>>('get', '/reviews/{id}/discussion')
export const createReviewMessage = call<ReviewMessage>('post', '/reviews/{id}/discussion')
export const listDecisions = call<Page<DecisionDetails>>('get', '/grant-applications/{id}/decisions')
export const createDecision = call<DecisionDetails>('post', '/grant-applications/{id}/decisions')
export const getDecision = call<DecisionDetails>('get', '/grant-applications/{id}/decisions/{number}')
export const approveDecision = call<DecisionDetails>('post', '/grant-applications/{id}/decisions/{number}/approve')
export const dismissDecision = call<DecisionDetails>('post', '/grant-applications/{id}/decisions/{number}/dismiss')
export const listCallRanking = call<Page<RankedApplication>>('get', '/calls/{slug}/ranking')
export const getCallBudget = call<CallBudget>('get', '/calls/{slug}/budget')
export const getGrantLetter = call<Blob>('get', '/grant-applications/{id}/letter')
export type BudgetCheck = { lines: { sum?: Money }[]; total: Money; requested: Money; own: Money; ownShare: string; rules: unknown[] }
export const checkBudget = call<BudgetCheck>('post', '/calls/{slug}/budget-check')
