import type { Criterion } from '@/api'

export type CriterionKind = Criterion['kind']

/** A criterion as it is being written: parts may be missing still. */
export type WrittenCriterion = { kind?: CriterionKind; side?: 'HOST' | 'SEEKER'; [parameter: string]: unknown }

/** All kinds there are, those asked for most first. */
export const criterionKinds = [
  'COUNTRY',
  'ORGANISATION_TYPE',
  'POPULATION',
  'NOT_CAPITAL',
  'NEW_PARTNERSHIP',
  'CONTACT_LANGUAGE',
  'MEMBERSHIP',
  'THEMES',
  'DECLARATION',
] as const satisfies CriterionKind[]

/** Of these there may be several for a side; of the others one. */
export const repeatable: CriterionKind[] = ['DECLARATION']

const some = (value: unknown) => Array.isArray(value) && value.length > 0
const whole = (value: unknown): value is number => typeof value === 'number'

/** Whether it says enough to be tried on the directory. */
export function isComplete(criterion: WrittenCriterion): boolean {
  const { kind, from, to } = criterion
  if (kind === 'COUNTRY') return some(criterion.countries)
  if (kind === 'ORGANISATION_TYPE') return some(criterion.types)
  if (kind === 'MEMBERSHIP') return some(criterion.associations)
  if (kind === 'CONTACT_LANGUAGE') return some(criterion.languages)
  if (kind === 'DECLARATION') return Object.values((criterion.text ?? {}) as Record<string, { text?: string }>).some(({ text }) => text?.trim())
  if (kind === 'THEMES') return whole(criterion.atLeast) && criterion.atLeast > 0 && some(criterion.themes) && (criterion.themes as []).length >= criterion.atLeast
  if (kind !== 'POPULATION') return kind !== undefined
  const numbers = [from, to].filter((bound) => bound !== undefined)
  return numbers.length > 0 && numbers.every(whole) && (numbers.length < 2 || (from as number) <= (to as number))
}

/** Those that can be tried: complete, and each said once. */
export function triable(criteria: WrittenCriterion[]): Criterion[] {
  const said = new Set<string>()
  return criteria.filter((criterion) => {
    const key = `${criterion.kind}/${criterion.side ?? ''}/${criterion.kind === 'DECLARATION' ? String(criterion.code) : ''}`
    if (!isComplete(criterion) || said.has(key)) return false
    said.add(key)
    return true
  }) as Criterion[]
}

/** A code by which answers will name a row of a list; no other in the list has it. */
export function freeCode(rows: object[], word: string): string {
  const taken = new Set(rows.map((row) => 'code' in row && row.code))
  for (let number = 1; ; number++) if (!taken.has(`${word}-${number}`)) return `${word}-${number}`
}
