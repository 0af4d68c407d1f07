import type { GrantApplicationState } from '@/api'

/** In the order in which those who lead a call deal with them. */
export const states = ['SUBMITTED', 'RETURNED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED', 'DRAFT', 'WITHDRAWN'] as const satisfies GrantApplicationState[]
