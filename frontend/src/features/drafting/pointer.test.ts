import { afterEach, describe, expect, it } from 'vitest'
import { topicOf } from './errors'
import { belongsTo, controlFor, placeOf, valueAt, withValueAt } from './pointer'

describe('a place in a draft', () => {
  const draft = { participants: [{ organisation: 'a' }, { organisation: 'b' }] }

  it('is read and written without touching the rest', () => {
    const next = withValueAt(draft, '/participants/1/organisation', 'c')
    expect(valueAt(next, '/participants/1/organisation')).toBe('c')
    expect(next.participants[0]).toBe(draft.participants[0])
    expect(draft.participants[1]).toEqual({ organisation: 'b' })
  })

  it('is made when the way to it is missing', () => {
    expect(withValueAt({}, '/contact/email', 'a@example.org')).toEqual({ contact: { email: 'a@example.org' } })
  })
})

describe('where an error leads', () => {
  afterEach(() => document.body.replaceChildren())
  const control = (id: string) => document.body.appendChild(Object.assign(document.createElement('input'), { id }))

  it('names the language when it is about the text in one', () => {
    expect(placeOf('/agenda/0/text/lv/text')).toEqual({ field: '/agenda/0/text', language: 'lv' })
    expect(placeOf('/agenda/0/text')).toEqual({ field: '/agenda/0/text' })
  })

  it('is the control of the field', () => {
    const input = control('f-title')
    expect(controlFor('/title/lv/text')).toBe(input)
  })

  it('is the nearest control around it when it has none of its own', () => {
    const list = control('f-funding-0-donors')
    expect(controlFor('/funding/0/donors/3')).toBe(list)
    expect(controlFor('/unheard/of')).toBeNull()
  })

  it('is the topic that has the field', () => {
    const topics = [{ key: 'about', fields: ['title'] }, { key: 'when', fields: ['period'] }]
    expect(topicOf('/period/from', topics)).toBe('when')
    expect(topicOf('/slug', topics)).toBeUndefined()
  })

  it('is beside its own field, not beside one with a longer name', () => {
    expect(belongsTo('/place/name', '/place')).toBe(true)
    expect(belongsTo('/onlineUrl', '/online')).toBe(false)
  })
})
