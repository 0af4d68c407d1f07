import { describe, expect, it } from 'vitest'
import type { Localised } from '@/i18n/content'
import { confirmed, sourceOf, withText } from './translations'

const saved: Localised = { lv: { text: 'Tilti', state: 'SOURCE' }, en: { text: 'Bridges', state: 'HUMAN' } }

describe('a text in several languages', () => {
  it('has the language it was first written in as its source', () => {
    const value = withText(withText({}, 'uk', 'Мости'), 'lv', 'Tilti')
    expect(value).toEqual({ uk: { text: 'Мости', state: 'SOURCE' }, lv: { text: 'Tilti', state: 'HUMAN' } })
    expect(sourceOf(value)).toBe('uk')
  })

  it('has translations to check once its source has changed', () => {
    expect(withText(saved, 'lv', 'Uzticības tilti', saved).en).toEqual({ text: 'Bridges', state: 'STALE' })
  })

  it('has them as they were when the change is taken back', () => {
    const changed = withText(saved, 'lv', 'Tiltii', saved)
    expect(withText(changed, 'lv', 'Tilti', saved)).toEqual(saved)
  })

  it('has a good translation once a person has changed or confirmed it', () => {
    const stale = withText(saved, 'lv', 'Uzticības tilti', saved)
    expect(withText(stale, 'en', 'Bridges of trust', saved).en!.state).toBe('HUMAN')
    expect(confirmed(stale, 'en').en).toEqual({ text: 'Bridges', state: 'HUMAN' })
  })

  it('keeps its source while that is being written anew', () => {
    expect(sourceOf(withText(saved, 'lv', '', saved))).toBe('lv')
    expect(withText(saved, 'en', '', saved)).toEqual({ lv: saved.lv })
  })
})
