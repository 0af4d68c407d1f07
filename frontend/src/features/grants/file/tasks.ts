import type { GrantDetails, GrantFile, Money } from '@/api'

export type Part = 'agreement' | 'instalments' | 'costs' | 'changes' | 'report' | 'end'

/** Something that has to be done next, by one of the two sides. */
export type Task = {
  by: 'recipient' | 'grantor'
  part: Part
  what: 'accept' | 'answerAmendment' | 'pay' | 'judge' | 'request' | 'report' | 'reportLate' | 'payRest' | 'return' | 'close'
  count?: number
  sum?: Money
  day?: string | undefined
}

/** What is next with a grant, the most pressing first; nothing when it is over. `today` as in "2027-04-01". */
export function tasksOf({ state, days }: GrantDetails, file: GrantFile, today: string): Task[] {
  const { instalments, costs, amendments, settlement, toReturn } = file
  const claimed = costs.filter((cost) => cost.state === 'CLAIMED').length
  const judge: Task[] = claimed > 0 ? [{ by: 'grantor', part: 'costs', what: 'judge', count: claimed }] : []
  const asked = instalments.filter((one) => one.state === 'REQUESTED')
  const pay = asked.map((one): Task => ({ by: 'grantor', part: 'instalments', what: 'pay', count: one.number, sum: one.amount }))
  switch (state) {
    case 'AWARDED':
      return [{ by: 'recipient', part: 'agreement', what: 'accept' }]
    case 'RUNNING': {
      const request = instalments
        .filter((one) => one.state === 'PLANNED' && one.dueOn <= today)
        .map((one): Task => ({ by: 'recipient', part: 'instalments', what: 'request', count: one.number, sum: one.amount }))
      const open = amendments.some((amendment) => amendment.state === 'ASKED')
      return [
        ...(file.late ? [reportBy('reportLate', days.reportBy)] : []),
        ...(open ? [{ by: 'grantor', part: 'changes', what: 'answerAmendment' } as const] : []),
        ...pay,
        ...judge,
        ...request,
        ...(file.late ? [] : [reportBy('report', days.reportBy)]),
      ]
    }
    case 'REPORTED': {
      const rest = Number(settlement.toPay.amount) > 0
      const back = Number(settlement.toReturn.amount) > 0
      if (judge.length > 0) return judge
      if (rest) return [{ by: 'grantor', part: 'instalments', what: 'payRest', sum: settlement.toPay }]
      if (back) return [{ by: 'recipient', part: 'end', what: 'return', sum: settlement.toReturn }]
      return [{ by: 'grantor', part: 'end', what: 'close' }]
    }
    case 'TERMINATED':
      return toReturn && Number(toReturn.amount) > 0 ? [{ by: 'recipient', part: 'end', what: 'return', sum: toReturn }] : []
    default:
      return []
  }
}

function reportBy(what: 'report' | 'reportLate', day: string | undefined): Task {
  return { by: 'recipient', part: 'report', what, day }
}
