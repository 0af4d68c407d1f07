import type { Amendment, AuditAction, AuditEntry, Completion, Cost, GrantFile, Instalment, Kind, Money } from '@/api'

/** Steps of which the name says all. */
const steps = {
  GRANT_APPLICATION: {
    CREATED: 'begun',
    CHANGED: 'written',
    SHARED: 'shared',
    SUBMITTED: 'submitted',
    RETURNED: 'returned',
    WITHDRAWN: 'withdrawn',
    REOPENED: 'reopened',
    TAKEN_TO_REVIEW: 'toReview',
    APPROVED: 'approved',
    REJECTED: 'rejected',
  },
  REVIEW: { CHECKED: 'checkPassed', ASSIGNED: 'assigned', CHANGED: 'scored', GIVEN: 'given', RECUSED: 'takenOff', REOPENED: 'backOn' },
  DECISION: { CREATED: 'proposeAward', APPROVED: 'decided', DISMISSED: 'dismissed', LAPSED: 'lapsed', MOVED_UP: 'movedUp' },
  GRANT: {
    AWARDED: 'awarded',
    ACCEPTED: 'accepted',
    DECLINED: 'declined',
    PLANNED: 'planned',
    REQUESTED: 'requested',
    PAID: 'paid',
    WITHHELD: 'withheld',
    CLAIMED: 'claimed',
    WITHDRAWN: 'takenBack',
    REFUSED: 'costRefused',
    REFUNDED: 'refunded',
    AMENDED: 'granted',
    CHANGED: 'reportWritten',
    SUBMITTED: 'reported',
    RETURNED: 'reportReturned',
    CLOSED: 'closed',
    TERMINATED: 'terminated',
  },
} as const satisfies Partial<Record<Kind, Partial<Record<AuditAction, string>>>>

type ValueOf<Of> = Of extends unknown ? Of[keyof Of] : never
export type StoryStep =
  | ValueOf<(typeof steps)[keyof typeof steps]>
  | 'checkFailed'
  | 'conflict'
  | 'proposeReserve'
  | 'proposeRefuse'
  | 'costAccepted'
  | 'asked'
  | 'changeRefused'
  | 'other'

/** What a step is, told from what it has changed; what is not known of it is left out. */
export type Told = {
  step: StoryStep
  /** Of the instalment, the cost or the change. */
  number?: number | undefined
  sum?: Money | undefined
  /** What somebody wrote about it. */
  said?: string | undefined
  reviewer?: string | undefined
  reference?: string | undefined
  /** The version that was handed in. */
  submission?: number | undefined
  wantedBy?: string | undefined
  /** Fields of the answers. */
  parts?: string[] | undefined
}

type Rows = { state: string }[] | undefined

/** The row of a list whose state is another than before, or that has come. */
function moved<Row extends { state: string }>(before: Rows, after: Row[] | undefined) {
  return after?.find((row, index) => row.state !== before?.[index]?.state)
}

export function toldOf({ subject, action, changes }: AuditEntry): Told {
  const known = steps[subject.kind as keyof typeof steps] as Partial<Record<AuditAction, StoryStep>> | undefined
  const step = known?.[action]
  if (!step) return { step: 'other' }
  const after = <Value>(field: string) => (changes.find((change) => change.field === field)?.after ?? undefined) as Value | undefined
  const before = <Value>(field: string) => (changes.find((change) => change.field === field)?.before ?? undefined) as Value | undefined
  if (subject.kind === 'GRANT') return ofGrant(step, before<GrantFile>('file'), after<GrantFile>('file'), after<Money>('amount'))
  const reason = after<string>('reason')
  if (subject.kind === 'DECISION') {
    const kind = after<'AWARD' | 'RESERVE' | 'REFUSE'>('kind')
    const proposed = { AWARD: step, RESERVE: 'proposeReserve', REFUSE: 'proposeRefuse' } as const
    return { step: kind ? proposed[kind] : step, sum: after<Money>('amount'), said: reason }
  }
  if (subject.kind === 'REVIEW') {
    if (step === 'checkPassed') return { step: after<boolean>('passed') === false ? 'checkFailed' : step, submission: after<number>('submission'), said: reason }
    return { step: after<string>('state') === 'CONFLICT' ? 'conflict' : step, reviewer: after<string>('reviewer'), said: reason }
  }
  const completion = step === 'returned' ? after<Completion>('completion') : undefined
  return {
    step,
    submission: step === 'submitted' ? after<number>('submission') : undefined,
    reference: after<string>('reference'),
    said: completion?.question ?? reason,
    wantedBy: completion?.answerBy,
    parts: step === 'written' ? parts(before('answers'), after('answers')) : undefined,
  }
}

function ofGrant(step: StoryStep, before: GrantFile | undefined, after: GrantFile | undefined, amount: Money | undefined): Told {
  const cost = moved<Cost>(before?.costs, after?.costs)
  const instalment = moved<Instalment>(before?.instalments, after?.instalments)
  const change = moved<Amendment>(before?.amendments, after?.amendments)
  if (step === 'awarded') return { step, sum: amount }
  if (step === 'accepted' && !cost) return { step }
  if (change && (step === 'requested' || step === 'costRefused' || step === 'granted'))
    return { step: ({ requested: 'asked', costRefused: 'changeRefused', granted: step } as const)[step], number: change.number, said: change.reason ?? (step === 'requested' ? change.text : undefined) }
  if (step === 'requested' || step === 'paid' || step === 'withheld')
    return instalment ? { step, number: instalment.number, sum: instalment.paid ?? instalment.amount, said: instalment.reason } : { step: 'other' }
  if (step === 'accepted' || step === 'claimed' || step === 'takenBack' || step === 'costRefused')
    return cost ? { step: step === 'accepted' ? 'costAccepted' : step, number: cost.number, sum: cost.value, said: cost.reason ?? (step === 'claimed' ? cost.text : undefined) } : { step: 'other' }
  if (step === 'granted') return { step: 'other' }
  if (step === 'refunded') return { step, sum: after?.refunds.at(-1)?.amount }
  const note = (after?.notes.length ?? 0) > (before?.notes.length ?? 0) ? after?.notes.at(-1)?.text : undefined
  return { step, said: note }
}

const parts = (before: object | undefined, after: object | undefined) => {
  const [old, now] = [before ?? {}, after ?? {}] as [Record<string, unknown>, Record<string, unknown>]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
}

/** A step with the version it was taken on, and how often it was taken in a row. */
export type StoryItem = Told & { entry: AuditEntry; times: number; on: number | undefined }

const onVersion: StoryStep[] = ['returned', 'toReview', 'approved', 'rejected', 'checkFailed', 'checkPassed', 'assigned', 'given', 'conflict', 'proposeAward', 'proposeReserve', 'proposeRefuse', 'decided', 'dismissed', 'movedUp', 'awarded']
const inARow: StoryStep[] = ['written', 'scored', 'reportWritten']

/** The entries, newest first, as steps: those saved one after the other by one person are one. */
export function storyOf(entries: AuditEntry[], latest: number | undefined): StoryItem[] {
  let version = latest
  const items: StoryItem[] = []
  for (const entry of entries) {
    const told = toldOf(entry)
    const last = items.at(-1)
    if (last?.step === told.step && inARow.includes(told.step) && last.entry.actor === entry.actor) {
      last.times++
      if (last.parts) last.parts = [...new Set([...last.parts, ...(told.parts ?? [])])]
      continue
    }
    items.push({ ...told, entry, times: 1, on: told.submission ?? (onVersion.includes(told.step) ? version : undefined) })
    if (told.step === 'submitted') version = told.submission === undefined ? undefined : told.submission - 1 || undefined
  }
  return items
}
