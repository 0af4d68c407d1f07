import { createContext, useContext } from 'react'
import type { PlaceError } from '@/api'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'
import { belongsTo, fieldId, type Pointer, placeOf, valueAt } from './pointer'

type Drafting = {
  draft: object
  /** As last saved. */
  base: object
  errors: PlaceError[]
  change: (pointer: Pointer, value: unknown) => void
  /** The language texts are being written in, for the whole page. */
  language: string
  showLanguage: (language: string) => void
  addLanguage: (language: string) => void
  languages: string[]
}

/** What the fields of a page write into. */
export const DraftingContext = createContext<Drafting | undefined>(undefined)

export function useDrafting() {
  const drafting = useContext(DraftingContext)
  if (!drafting) throw new Error('A field is used outside of a draft.')
  return drafting
}

/** One place of the draft: its value, how to change it, and what is wrong with it. */
export function useField<Value>(pointer: Pointer, whole = true) {
  const { draft, base, change, errors } = useDrafting()
  const say = useErrorWords()
  const mine = errors.filter((error) => (whole ? belongsTo(error.pointer, pointer) : error.pointer === pointer))
  return {
    id: fieldId(pointer),
    value: valueAt(draft, pointer) as Value | undefined,
    saved: valueAt(base, pointer) as Value | undefined,
    set: (value: Value | undefined) => change(pointer, value),
    error: mine.length > 0 ? [...new Set(mine.map(say))].join(' ') : undefined,
  }
}

/** "Goal, English: this is needed" – the same words in the summary and beside the field. */
export function useErrorWords() {
  const { t } = useTranslation()
  const name = usePlaceName()
  return (error: PlaceError) => t('editor.error', { place: name(error.pointer ?? ''), message: error.message })
}

/** "Participants, 2, organisation": a place in the words of its fields. */
export function usePlaceName() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  return (pointer: Pointer) => {
    const place = placeOf(pointer)
    const steps = place.field.split('/').slice(1)
    const words = steps.map((step, index) => {
      if (/^\d+$/.test(step)) return String(Number(step) + 1)
      if (i18n.exists(`editor.place.${steps[0]}.${step}`)) return t(`editor.place.${steps[0] as 'criteria'}.${step as 'types'}`)
      if (!i18n.exists(`editor.field.${step}`)) return languageName(step, language)
      const word = t(`editor.field.${step as 'title'}`)
      return index > 0 ? word.charAt(0).toLocaleLowerCase(language) + word.slice(1) : word
    })
    return [...words, ...(place.language ? [languageName(place.language, language)] : [])].join(', ')
  }
}
