import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Checkbox } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PlaceError } from '@/api'
import { styles } from '@/features/answering'
import { instantOf } from '@/features/calls'
import { StepButton, type useSteps } from '@/features/drafting'
import { pick } from '@/i18n/content'
import { useLanguage } from '@/i18n'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form'
import { remember, stepApplication } from './application-queries'
import { useApplication } from './use-application'

type ReturnFormProps = { steps: ReturnType<typeof useSteps>; errors: PlaceError[]; clear: () => void }

/** What a coordinator does once with an application that lacks something: ask, by a day, and mark where. */
export function ReturnForm({ steps, errors, clear }: ReturnFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const { application, call, terms } = useApplication()
  const { id } = application
  const [open, setOpen] = useState(false)
  const [question, setQuestion] = useState('')
  const [day, setDay] = useState('')
  const [fields, setFields] = useState<string[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [open])
  const say = (pointer: string) => errors.find((error) => error.pointer === pointer)?.message
  const sections = (application.answers?.sections ?? []).map(({ section }, index) => {
    const known = terms.sections?.find(({ code }) => code === section)
    return { pointer: `/sections/${index}/text`, name: known ? (pick(known.question, language)?.text ?? section) : section }
  })
  const places = [
    { pointer: '/title', name: t('editor.field.title') },
    ...sections,
    ...(['partners', 'budget', 'plan', 'documents', 'contact'] as const).map((key) => ({ pointer: `/${key}`, name: t(`editor.application.${key}.title`) })),
  ]

  function send(event: FormEvent) {
    event.preventDefault()
    clear()
    const answerBy = day ? instantOf({ date: day, time: '23:59' }, call.zone) : undefined
    void steps.run('return', async (headers) => remember(queries, await stepApplication(id, 'return', headers, { question, fields, answerBy })))
  }

  if (!open)
    return <StepButton label={t('interest.step.return.label')} text={t('application.returnText')} busy={false} onStep={() => (clear(), setOpen(true))} />
  return (
    <form ref={form} noValidate className={styles.judging} onSubmit={send}>
      <h2>{t('interest.step.return.label')}</h2>
      <TextField label={t('interest.step.return.words')} hint={t('interest.step.reads')} rows={5} value={question} onChange={setQuestion} error={say('/question')} />
      <fieldset className={styles.places}>
        <legend>{t('application.mark')}</legend>
        {places.map(({ pointer, name }) => (
          <Checkbox
            key={pointer}
            label={name}
            value={pointer}
            checked={fields.includes(pointer)}
            onChange={({ target }) => setFields((before) => (target.checked ? [...before, pointer] : before.filter((each) => each !== pointer)))}
          />
        ))}
      </fieldset>
      <TextField label={t('interest.step.return.by')} hint={t('interest.step.return.byHint')} type="date" value={day} onChange={setDay} error={say('/answerBy')} />
      <div className="actions">
        <Button type="submit" loading={steps.busy === 'return'}>
          {t('interest.step.return.send')}
        </Button>
        <Button variant="secondary" onClick={() => (clear(), setOpen(false))}>
          {t('interest.step.back')}
        </Button>
      </div>
    </form>
  )
}
