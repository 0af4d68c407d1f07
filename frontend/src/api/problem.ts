import type { Problem } from './client'

/** An answer of the API that is not what was asked for: an RFC 9457 problem, or at least its status. */
export class ApiProblem extends Error {
  readonly status: number
  readonly problem: Partial<Problem>
  readonly retryAfter: number | undefined

  constructor(status: number, problem: Partial<Problem>, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.problem = problem
    this.retryAfter = retryAfter
  }

  /** The messages for one field, by its JSON Pointer. */
  messagesFor(pointer: string) {
    return (this.problem.errors ?? []).filter((error) => error.pointer === pointer).map((error) => error.message)
  }
}

/** No answer at all: no network, no server, or none within the time allowed. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause })
    this.name = 'NoAnswer'
  }
}

export type Trouble = 'not-found' | 'forbidden' | 'signed-out' | 'no-answer' | 'busy' | 'refused' | 'broken'

/** Which of the designed messages fits an error. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NoAnswer) return 'no-answer'
  if (!(error instanceof ApiProblem)) return 'broken'
  if (error.status === 401) return 'signed-out'
  if (error.status === 403) return 'forbidden'
  if (error.status === 404) return 'not-found'
  if (error.status === 429 || error.status === 503 || error.status === 502 || error.status === 504) return 'busy'
  return error.status < 500 ? 'refused' : 'broken'
}

/** Worth asking again without being told: the answer may be another in a moment. */
export function mayPass(error: unknown) {
  return ['no-answer', 'busy', 'broken'].includes(troubleOf(error))
}

export function toProblem(error: unknown, response: Response | undefined): unknown {
  if (error instanceof DOMException && error.name === 'AbortError') return error
  if (!response) return new NoAnswer(error)
  if (response.ok) return error
  const after = Number(response.headers.get('Retry-After'))
  const problem = typeof error === 'object' && error !== null ? (error as Partial<Problem>) : {}
  return new ApiProblem(response.status, problem, after > 0 ? after : undefined)
}
