import type { RowOutcome } from '@/api'
import { choiceIn } from '@/ui/search-params'

export const outcomes = ['REFUSED', 'CREATED', 'CHANGED', 'UNCHANGED'] as const satisfies RowOutcome[]

export type ImportFilters = { outcome?: RowOutcome | 'ALL' | undefined }

export const importFilters = (search: Record<string, unknown>): ImportFilters => ({ outcome: choiceIn(search, 'outcome', ['ALL', ...outcomes]) })
