import { ErrorSummary } from '@/ui/form'
import { useDrafting, useErrorWords } from './drafting'
import { useEditor } from './editor'
import { controlFor, fieldId, type Pointer, placeOf } from './pointer'
import styles from './drafting.module.css'

/** What the server would not take, with the way to each field, on whatever page it is. */
export function Errors({ topic }: { topic?: string }) {
  const say = useErrorWords()
  const { drafted, topics, addressOf, goTo, setWanted } = useEditor()
  const { errors, showLanguage } = useDrafting()
  const seen = new Set<string>()
  const listed = errors.flatMap((error) => {
    const pointer = error.pointer ?? ''
    const home = topicOf(pointer, topics)
    const message = error.pointer ? say(error) : error.message
    if (seen.has(message)) return []
    seen.add(message)
    return [{ pointer, home, message, href: `${addressOf(home)}#${fieldId(placeOf(pointer).field)}` }]
  })

  function go({ pointer, home }: { pointer: Pointer; home: string | undefined }) {
    const { language } = placeOf(pointer)
    if (language) showLanguage(language)
    if (home === topic) controlFor(pointer)?.focus()
    else {
      setWanted(pointer)
      goTo(home)
    }
  }

  return (
    <div className={`wrap ${styles.errors}`}>
      <ErrorSummary errors={listed} attempt={drafted.attempt} onGo={go} />
    </div>
  )
}

/** The topic on which a place stands. */
export function topicOf(pointer: Pointer, topics: { key: string; fields: string[] }[]) {
  return topics.find(({ fields }) => fields.some((field) => `${pointer}/`.startsWith(`/${field}/`)))?.key
}
