import type { CallDetails, PrefilledField, Side } from '@/api'
import { declarationsOf } from '@/features/answering'
import type { Topic } from '@/features/drafting'
import { DeclarationFields } from './declaration-fields'
import { ExchangeFields } from './exchange-fields'
import { MotivationFields } from './motivation-fields'
import { PlaceFields } from './place-fields'
import { ReachFields } from './reach-fields'
import { ThemeFields } from './theme-fields'

const always: Topic[] = [
  { key: 'about', fields: ['motivation'], Fields: MotivationFields, plain: true },
  { key: 'themes', fields: ['themes'], Fields: ThemeFields, plain: true },
  { key: 'contact', fields: ['languages', 'contact'], Fields: ReachFields, plain: true },
  { key: 'exchange', fields: ['offers', 'needs'], Fields: ExchangeFields, plain: true },
  { key: 'place', fields: ['features'], Fields: PlaceFields, plain: true },
]

/** The pages of an answer; that of declarations only where the call asks for some. */
export function topicsFor(call: CallDetails, side: Side): Topic[] {
  if (declarationsOf(call, side).length === 0) return always
  return [...always, { key: 'declarations', fields: ['declared'], Fields: DeclarationFields, plain: true }]
}

export function neededFor(call: CallDetails, side: Side) {
  return ['/motivation', '/themes', '/languages', '/contact', ...(declarationsOf(call, side).length > 0 ? ['/declared'] : [])]
}

export const placeOfPrefilled: Record<PrefilledField, string> = {
  LANGUAGES: '/languages',
  THEMES: '/themes',
  CONTACT: '/contact',
  OFFERS: '/offers',
  NEEDS: '/needs',
  FEATURES: '/features',
}
