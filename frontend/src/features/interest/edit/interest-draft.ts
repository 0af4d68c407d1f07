import type { InterestAnswers, InterestDetails, PlaceError } from '@/api'
import { tidy } from '@/features/drafting'

/** The answers as the server takes them back. */
export function draftOf({ answers }: InterestDetails): InterestAnswers {
  return tidy(answers ?? {})
}

const askedBy: Record<string, string> = { DECLARATION: '/declared', CONTACT_LANGUAGE: '/languages', THEMES: '/themes' }
const within: Record<string, string> = { '/motivation': '/motivation/text', '/contact': '/contact/function' }

/** Where in the form the places are that stand against handing it in: an answer, or the answer that a criterion asks for. */
export function placed({ eligibility }: InterestDetails, errors: PlaceError[]): PlaceError[] {
  return errors.map(({ pointer, ...error }) => {
    const criterion = /^\/eligibility\/outcomes\/(\d+)$/.exec(pointer ?? '')
    if (criterion) {
      const field = askedBy[eligibility?.outcomes[Number(criterion[1])]?.criterion.kind ?? '']
      return field ? { ...error, pointer: field } : error
    }
    const field = pointer?.replace(/^\/answers/, '')
    return field ? { ...error, pointer: within[field] ?? field } : error
  })
}

/** What was typed, to be copied. */
export function inLines({ motivation, themes, languages, contact, offers, needs, features }: InterestAnswers) {
  return [
    motivation?.text,
    themes?.join(', '),
    languages?.join(', '),
    contact && [contact.function, contact.email, contact.phone].filter(Boolean).join(', '),
    ...[offers, needs].map((part) => part && [part.themes?.join(', '), part.text].filter(Boolean).join('\n')),
    features?.join(', '),
  ]
    .filter(Boolean)
    .join('\n\n')
}
