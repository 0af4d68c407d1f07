import type { GrantAnswers, GrantApplicationDetails, GrantTerms, PlaceError } from '@/api'
import { tidy } from '@/features/drafting'

/** The answers as the server takes them back: to every question of the call in its order, so that each has its place. */
export function draftOf({ answers }: GrantApplicationDetails, terms: GrantTerms): GrantAnswers {
  const sections = (terms.sections ?? []).map(({ code }) => {
    const text = answers?.sections?.find(({ section }) => section === code)?.text
    return { section: code, ...(text && { text }) }
  })
  return tidy({ ...answers, sections })
}

const askedBy: Record<string, string> = { DECLARATION: '/declared', THEMES: '/themes' }

/** Controls for places that have none of their own. */
const within: [RegExp, string][] = [
  [/^\/contact$/, '/contact/function'],
  [/^\/budget\/(\d+)$/, '/budget/$1/text'],
  [/^\/budget\/(\d+)\/rate$/, '/budget/$1/rate/rate'],
  [/^\/partners\/(\d+)$/, '/partners/$1/organisation'],
  [/^\/(requested|own\/money|own\/inKind)\/.*$/, '/$1'],
]

/** Where in the form the places are that stand against handing it in: an answer, or the answer that a criterion asks for. */
export function placed({ eligibility }: GrantApplicationDetails, { sections = [] }: GrantTerms, draft: GrantAnswers, errors: PlaceError[]): PlaceError[] {
  // A question that was never touched has no place among the answers yet; the server names them in their order.
  const open = sections.flatMap(({ code, required }, index) =>
    required && !draft.sections?.find(({ section }) => section === code)?.text ? [`/sections/${index}/text`] : [],
  )
  return errors.map(({ pointer, ...error }) => {
    const criterion = /^\/eligibility\/outcomes\/(\d+)$/.exec(pointer ?? '')
    if (criterion) {
      const field = askedBy[eligibility?.outcomes[Number(criterion[1])]?.criterion.kind ?? '']
      return field ? { ...error, pointer: field } : error
    }
    const field = pointer?.replace(/^\/answers/, '')
    if (!field) return error
    if (field === '/sections') return { ...error, pointer: open.shift() ?? field }
    return { ...error, pointer: within.reduce((place, [from, to]) => place.replace(from, to), field) }
  })
}

/** What was typed, to be copied. */
export function inLines({ title, sections, partners, budget, plan, contact }: GrantAnswers) {
  return [
    title,
    ...(sections ?? []).map(({ text }) => text),
    partners?.map(({ organisation, name }) => organisation ?? name).join(', '),
    budget?.map(({ text, quantity, unitPrice }) => [text, quantity, unitPrice && `${unitPrice.amount} ${unitPrice.currency}`].filter(Boolean).join(', ')).join('\n'),
    plan && [plan.title, plan.startsOn, plan.endsOn, plan.place].filter(Boolean).join(', '),
    plan?.programme?.map(({ day, text }) => [day, text].filter(Boolean).join(': ')).join('\n'),
    contact && [contact.function, contact.email, contact.phone].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join('\n\n')
}
