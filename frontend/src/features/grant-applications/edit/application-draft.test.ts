import { describe, expect, it } from 'vitest'
import type { GrantApplicationDetails, GrantTerms } from '@/api'
import { draftOf, placed } from './application-draft'

const question = { en: { text: 'What for?' } }
const terms = {
  sections: [
    { code: 'purpose', question, required: true },
    { code: 'people', question, required: false },
    { code: 'after', question, required: true },
  ],
} as GrantTerms
const application = (answers: object = {}, outcomes: object[] = []) => ({ answers, eligibility: { outcomes } }) as unknown as GrantApplicationDetails
const at = (...pointers: string[]) => pointers.map((pointer) => ({ pointer, code: 'x', message: pointer }))
const places = (found: { pointer?: string }[]) => found.map(({ pointer }) => pointer)

describe('a draft', () => {
  it('has a place for every question of the call, in its order', () => {
    const draft = draftOf(application({ sections: [{ section: 'after', text: 'Then' }, { section: 'gone', text: 'Old' }] }), terms)
    expect(draft.sections).toEqual([{ section: 'purpose' }, { section: 'people' }, { section: 'after', text: 'Then' }])
  })
})

describe('what stands against handing in', () => {
  it('is shown where it is typed', () => {
    const errors = at('/answers/title', '/answers/budget/2', '/answers/budget/0/rate', '/answers/own/money/currency', '/answers/partners/1', '/answers/contact')
    expect(places(placed(application(), terms, {}, errors))).toEqual([
      '/title',
      '/budget/2/text',
      '/budget/0/rate/rate',
      '/own/money',
      '/partners/1/organisation',
      '/contact/function',
    ])
  })

  it('leads to the questions that were never touched, one after the other', () => {
    expect(places(placed(application(), terms, { sections: [{ section: 'people' }] }, at('/answers/sections', '/answers/sections')))).toEqual([
      '/sections/0/text',
      '/sections/2/text',
    ])
  })

  it('leads from a criterion to the answer it asks for, and to no place where there is none', () => {
    const outcomes = [{ criterion: { kind: 'COUNTRY' } }, { criterion: { kind: 'DECLARATION' } }]
    const errors = at('/eligibility/outcomes/0', '/eligibility/outcomes/1')
    expect(places(placed(application({}, outcomes), terms, {}, errors))).toEqual([undefined, '/declared'])
  })
})
