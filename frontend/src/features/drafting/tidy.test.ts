import { describe, expect, it } from 'vitest'
import { same, tidy } from './tidy'

describe('what is sent', () => {
  it('has a criterion whose kind is all there is to it, but none that was only begun', () => {
    expect(tidy({ criteria: [{ kind: 'NOT_CAPITAL' }, {}] })).toEqual({ criteria: [{ kind: 'NOT_CAPITAL' }] })
    expect(tidy({ documents: [{ kind: 'DOCUMENT' }] })).toEqual({})
  })

  it('has no empty texts, rows or parts', () => {
    const draft = {
      title: { lv: { text: 'Tilti', state: 'SOURCE' }, en: { text: ' ', state: 'HUMAN' } },
      summary: { lv: { text: '', state: 'SOURCE' } },
      participants: [{ organisation: 'kuldigas-novads', role: 'LEAD' }, { role: 'PARTNER' }],
      funding: [{}],
      contact: {},
      sdgs: [],
    }
    expect(tidy(draft)).toEqual({
      title: { lv: { text: 'Tilti', state: 'SOURCE' } },
      participants: [{ organisation: 'kuldigas-novads', role: 'LEAD' }],
    })
  })

  it('keeps a row in which something was typed, for the server to say what is missing', () => {
    const draft = { participants: [{ role: 'PARTNER', note: { lv: { text: 'Palīdz', state: 'SOURCE' } } }] }
    expect(tidy(draft)).toEqual(draft)
  })

  it('keeps a nought and a no', () => {
    expect(tidy({ attendance: { count: 0 }, online: false })).toEqual({ attendance: { count: 0 }, online: false })
  })
})

it('two drafts are the same whatever the order of their fields', () => {
  expect(same({ one: 1, two: 2 }, { two: 2, one: 1 })).toBe(true)
  expect(same({ one: 1 }, { one: 2 })).toBe(false)
})
