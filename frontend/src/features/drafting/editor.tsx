import { type ComponentType, createContext, type ReactNode, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { languages as ours } from '@/i18n'
import type { Localised } from '@/i18n/content'
import { DraftingContext } from './drafting'
import type { Pointer } from './pointer'
import { textsIn } from './translation-progress'
import type { useDraft } from './use-draft'

/** One page of the form: the fields on it by name (`grant/budget` within another), how they look, whether there are texts to translate, what stands beside, and its own title where it has one. */
export type Topic = { key: string; fields: string[]; Fields: ComponentType; plain?: true; Beside?: ComponentType; title?: string; text?: string }

export type Drafted = ReturnType<typeof useDraft<object>>

type Editor = {
  drafted: Drafted
  topics: Topic[]
  /** Names of the topics: `editor.<kind>.<topic>.title` and `.text`. */
  kind: 'project' | 'activity' | 'call' | 'interest' | 'application' | 'partnership' | 'profile' | 'report'
  /** The thing's title in the page's language. */
  title: string
  /** Fields that have to be filled before it can be published. */
  needed: Pointer[]
  /** Fields that were filled in for the writer, who has not looked at them yet. */
  toConfirm?: Pointer[]
  /** Fields that somebody has asked to be completed. */
  marked?: Pointer[]
  crumbs: ReactNode[]
  /** What the list of topics is called in the way back to it, when it is not "Edit". */
  here?: string
  /** The address of a topic, or of the list of topics. */
  addressOf: (topic?: string) => string
  goTo: (topic?: string) => void
  /** The place a link in the error summary leads to, until its topic is shown. */
  wanted: Pointer | undefined
  setWanted: (pointer: Pointer | undefined) => void
}

const EditorContext = createContext<Editor | undefined>(undefined)

export function useEditor() {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('A topic is shown outside of an editor.')
  return editor
}

/** What a topic is called, and what it is about. */
export function useTopicWords() {
  const { t } = useTranslation()
  const { kind } = useEditor()
  return ({ key, title, text }: Pick<Topic, 'key' | 'title' | 'text'>) => ({
    title: title ?? t(`editor.${kind}.${key as 'about'}.title`),
    text: title ? text : t(`editor.${kind}.${key as 'about'}.text`),
  })
}

type EditorProps = Omit<Editor, 'wanted' | 'setWanted'> & { children: ReactNode }

/** Holds one draft for all its topics; going from topic to topic, and changing the page's language, keeps it. */
export function Editor({ children, ...editor }: EditorProps) {
  const { drafted } = editor
  const [wanted, setWanted] = useState<Pointer>()
  const page = useLanguage()
  const title = (drafted.draft as { title?: Localised }).title ?? {}
  const [language, showLanguage] = useState<string>(() => (title[page] ? page : (Object.keys(title)[0] ?? page)))
  const [added, setAdded] = useState<string[]>([])
  const used = textsIn(drafted.draft).flatMap((text) => Object.keys(text))
  const languages = [...new Set<string>([...ours, ...used, ...added])]
  const drafting = {
    draft: drafted.draft,
    base: drafted.base.draft,
    errors: drafted.errors,
    change: drafted.change,
    language,
    showLanguage,
    languages,
    addLanguage: (next: string) => {
      setAdded((before) => [...before, next])
      showLanguage(next)
    },
  }
  return (
    <EditorContext value={{ ...editor, wanted, setWanted }}>
      <DraftingContext value={drafting}>{children}</DraftingContext>
    </EditorContext>
  )
}
