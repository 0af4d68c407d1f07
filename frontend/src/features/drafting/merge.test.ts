import { describe, expect, it } from 'vitest'
import { differences, merged, rebased, settled } from './merge'

const base = {
  title: { lv: { text: 'Tilti', state: 'SOURCE' }, en: { text: 'Bridges', state: 'HUMAN' } },
  goal: { lv: { text: 'Mērķis', state: 'SOURCE' } },
  sdgs: [11],
}

describe('differences', () => {
  it('are found field by field, and in texts language by language', () => {
    const mine = { ...base, title: { ...base.title, en: { text: 'Arches', state: 'HUMAN' } }, sdgs: [11, 17] }
    expect(differences(base, mine, base).map(({ pointer }) => pointer)).toEqual(['/title/en', '/sdgs'])
  })

  it('leave out what both sides say alike', () => {
    const both = { ...base, goal: { lv: { text: 'Jauns mērķis', state: 'SOURCE' } } }
    expect(differences(base, both, both)).toEqual([])
  })
})

describe('which side stands', () => {
  const at = (mine: unknown, theirs: unknown) => settled({ pointer: '/sdgs', base: [11], mine, theirs })

  it('is mine where only I changed it', () => expect(at([11, 17], [11])).toBe('mine'))
  it('is theirs where only they changed it', () => expect(at([11], [4])).toBe('theirs'))
  it('has to be chosen where both did', () => expect(at([11, 17], [4])).toBeUndefined())

  it('is theirs where only the mark of a translation has moved', () => {
    const [mine, theirs] = [{ text: 'Bridges', state: 'HUMAN' }, { text: 'Bridges', state: 'STALE' }]
    expect(settled({ pointer: '/title/en', base: { text: 'Bridge', state: 'HUMAN' }, mine, theirs })).toBe('theirs')
  })
})

describe('the merged draft', () => {
  it('has what was decided, and everything else as they have it', () => {
    const mine = { ...base, title: { ...base.title, en: { text: 'Arches', state: 'HUMAN' } }, sdgs: [17] }
    const theirs = { ...base, goal: { lv: { text: 'Viņu mērķis', state: 'SOURCE' } }, sdgs: [4] }
    const found = differences(base, mine, theirs)
    expect(merged(theirs, found, (each) => settled(each) ?? 'mine')).toEqual({
      title: mine.title,
      goal: theirs.goal,
      sdgs: [17],
    })
  })

  it('drops what one side has taken out, when that side is chosen', () => {
    const mine = { title: base.title, goal: base.goal }
    const theirs = { ...base, sdgs: [4] }
    expect(merged(theirs, differences(base, mine, theirs), () => 'mine')).toEqual(mine)
  })
})

describe('what was typed while saving', () => {
  it('is carried over to what the server made of the save', () => {
    const typed = { ...base, sdgs: [11, 13] }
    const saved = { ...base, title: { ...base.title, en: { text: 'Bridges', state: 'STALE' } } }
    expect(rebased(base, typed, saved)).toEqual({ ...saved, sdgs: [11, 13] })
  })
})
