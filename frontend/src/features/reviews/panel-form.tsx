import { type FormEvent, useEffect, useId, useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type CallDetails, type Me, type PanelDetails, type PanelMember } from '@/api'
import { KeptNotice, SaveTrouble, tidy, useDraft } from '@/features/drafting'
import { OrganisationName, OrganisationSearch } from '@/features/organisations'
import { Button } from '@/ui/button'
import { ErrorSummary, TextField } from '@/ui/form'
import { OwnConflict } from './own-conflict'
import { putReviewers } from './review-api'
import { panelOf, refresh, seenPanel, type Versioned } from './review-queries'
import styles from './reviews.module.css'

type PanelFormProps = { call: CallDetails; me: Me; panel: Versioned<PanelDetails>; open: boolean; onOpen: (open: boolean) => void }
type Draft = { reviewers?: Partial<PanelMember>[] }

const draftOf = ({ thing, version }: Versioned<PanelDetails>) => ({
  draft: tidy<Draft>({ reviewers: thing.reviewers.map(({ person, organisation, name }) => ({ person, organisation: organisation.slug, name })) }),
  version,
})

/** Who is of the panel: the login name, the organisation they come from, and what colleagues call them. */
export function PanelForm({ call: { slug }, me, panel, open, onOpen }: PanelFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const prefix = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const empty = panel.thing.reviewers.length === 0
  const query = panelOf(slug)
  const send = async (draft: Draft, version: string) => {
    const body = { reviewers: (draft.reviewers ?? []) as PanelMember[] }
    const fresh = seenPanel(await putReviewers({ path: { slug }, headers: { 'If-Match': version }, body }))
    queries.setQueryData(query.queryKey, fresh)
    return draftOf(fresh)
  }
  const reread = async () => draftOf(await queries.fetchQuery({ ...query, staleTime: 0 }))
  const drafted = useDraft({ user: me.subject, thing: `panel/${slug}`, saved: draftOf(panel), send, reread })
  const { draft, errors, outcome, change } = drafted
  const rows = draft.reviewers ?? []
  useEffect(() => {
    if (open && !empty) heading.current?.focus()
  }, [open, empty])

  const idOf = (pointer: string) => `${prefix}${pointer.replaceAll('/', '-')}`
  const focusLater = (pointer: string) => requestAnimationFrame(() => document.getElementById(idOf(pointer))?.focus())
  const sayOf = (pointer: string) => errors.find((error) => error.pointer === pointer)?.message

  async function save(event: FormEvent) {
    event.preventDefault()
    if (outcome.state === 'saving' || !(await drafted.save())) return
    refresh(queries)
    onOpen(false)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }

  // What was typed before the page was left is here again.
  if (!open && !drafted.dirty)
    return (
      <div>
        <Button variant="secondary" onClick={() => onOpen(true)}>
          {t('reviews.panel.change')}
        </Button>
      </div>
    )
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void save(event)}>
      <h2 ref={heading} tabIndex={-1}>
        {t(empty ? 'reviews.panel.begin' : 'reviews.panel.change')}
      </h2>
      <p>{t('reviews.panel.text')}</p>
      <KeptNotice drafted={drafted} />
      <OwnConflict drafted={drafted} />
      <ErrorSummary
        errors={errors.map(({ pointer = '', message }) => ({ message: t('reviews.panel.error', { row: Number(pointer.split('/')[2] ?? 0) + 1, message }), href: `#${idOf(pointer)}` }))}
        attempt={drafted.attempt}
        onGo={({ href }) => document.getElementById(href.slice(1))?.focus()}
      />
      <ol className={styles.panel}>
        {rows.map(({ person = '', organisation, name = '' }, index) => {
          const row = `/reviewers/${index}`
          const place = `${row}/organisation`
          return (
            <li key={index}>
              <TextField
                id={idOf(`${row}/person`)}
                label={t('reviews.panel.person')}
                hint={t('reviews.panel.personHint')}
                autoComplete="off"
                value={person}
                onChange={(typed) => change(`${row}/person`, typed.trim().toLowerCase() || undefined)}
                error={sayOf(`${row}/person`)}
              />
              {organisation ? (
                <div>
                  <p className={styles.name}>{t('reviews.panel.organisation')}</p>
                  {sayOf(place) && <p className={styles.error}>{sayOf(place)}</p>}
                  <p>
                    <OrganisationName slug={organisation} />{' '}
                    <Button id={idOf(place)} variant="tertiary" size="sm" onClick={() => (change(place, undefined), focusLater(place))}>
                      {t('editor.change')}
                      <span className="visually-hidden">: {t('reviews.panel.organisation')}</span>
                    </Button>
                  </p>
                </div>
              ) : (
                <OrganisationSearch
                  id={idOf(place)}
                  label={t('reviews.panel.organisation')}
                  hint={t('reviews.panel.organisationHint')}
                  error={sayOf(place)}
                  onChoose={(chosen) => (change(place, chosen), focusLater(`${row}/name`))}
                />
              )}
              <TextField
                id={idOf(`${row}/name`)}
                label={t('reviews.panel.name')}
                hint={t('reviews.panel.nameHint')}
                optional
                value={name}
                onChange={(typed) => change(`${row}/name`, typed || undefined)}
                error={sayOf(`${row}/name`)}
              />
              <Button
                variant="tertiary"
                size="sm"
                data-color="danger"
                onClick={() => {
                  change('/reviewers', rows.toSpliced(index, 1))
                  document.getElementById(idOf('/add'))?.focus()
                }}
              >
                {t('editor.remove')}
                <span className="visually-hidden">: {name || person || index + 1}</span>
              </Button>
            </li>
          )
        })}
      </ol>
      <div>
        <Button
          id={idOf('/add')}
          variant="secondary"
          size="sm"
          onClick={() => {
            change('/reviewers', [...rows, {}])
            focusLater(`/reviewers/${rows.length}/person`)
          }}
        >
          {t('reviews.panel.add')}
        </Button>
      </div>
      {outcome.state === 'failed' && <SaveTrouble error={outcome.error} retry={() => void drafted.save()} />}
      <p className="small quiet">{t('reviews.panel.leaves')}</p>
      <div className="actions">
        <Button type="submit" loading={outcome.state === 'saving'}>
          {t('reviews.panel.save')}
        </Button>
        {!empty && (
          <Button variant="secondary" onClick={() => (drafted.discard(), onOpen(false))}>
            {t('reviews.back')}
          </Button>
        )}
      </div>
    </form>
  )
}
