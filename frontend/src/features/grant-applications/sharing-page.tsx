import { type FormEvent, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type Share, type ShareLevel, TroubleNotice } from '@/api'
import { styles } from '@/features/answering'
import { OrganisationName, OrganisationSearch } from '@/features/organisations'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Button } from '@/ui/button'
import { SelectField, TextField } from '@/ui/form'
import { Page } from '@/ui/page'
import { useShown } from '@/ui/text'
import { applicationById, remember, shareApplication } from './application-queries'
import { useApplication } from './use-application'

const levels: ShareLevel[] = ['VIEW', 'COMMENT', 'EDIT']

/** With whom an application is written: organisations and single people, each as far as the applicant lets them. */
export function SharingPage() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { application, call, version } = useApplication()
  const { id, sharing = [] } = application
  const [level, setLevel] = useState<ShareLevel>('EDIT')
  const [person, setPerson] = useState('')
  const [state, setState] = useState<{ busy: boolean; error?: unknown; said?: string }>({ busy: false })
  const title = useShown(call.title)?.text ?? call.slug

  /** At once, each by itself: what is shared is no draft. */
  async function put(next: Share[], said: string) {
    setState({ busy: true })
    try {
      remember(queries, await shareApplication(id, next, version))
      setState({ busy: false, said })
      return true
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412) void queries.invalidateQueries({ queryKey: applicationById(id).queryKey })
      setState({ busy: false, error })
      return false
    }
  }

  const add = (share: Share) =>
    put([...sharing.filter((each) => !sameParty(each, share)), share], t('application.shareAdded'))

  async function addPerson(event: FormEvent) {
    event.preventDefault()
    if (person.trim() !== '' && (await add({ person: person.trim(), level }))) setPerson('')
  }

  const errors = state.error instanceof ApiProblem ? (state.error.problem.errors ?? []) : []
  return (
    <Page title={`${t('application.share')}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={t('application.share')}>
          {[
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
              {title}
            </Link>,
            <Link key="application" to="/grant-applications/$id/{-$topic}" params={{ id, topic: undefined }} activeOptions={{ exact: true }}>
              {t('application.answer')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{application.answers?.title ?? title}</p>
        <h1 tabIndex={-1}>{t('application.share')}</h1>
        <p className="lead">{t('application.shareText')}</p>
      </div>
      <div className={`wrap ${styles.work} ${styles.sharing}`}>
        {sharing.length === 0 ? (
          <p className="quiet">{t('application.sharedWithNobody')}</p>
        ) : (
          <ul className={styles.shares}>
            {sharing.map((share, index) => (
              <li key={share.organisation ?? share.person}>
                <p>
                  <strong>{share.organisation ? <OrganisationName slug={share.organisation} /> : share.person}</strong>
                </p>
                <SelectField
                  label={t('application.level')}
                  value={share.level}
                  options={levels.map((value) => ({ value, label: t(`application.levels.${value}`) }))}
                  onChange={(next) => next && void put(sharing.with(index, { ...share, level: next }), t('application.shareChanged'))}
                />
                <Button variant="tertiary" size="sm" data-color="danger" onClick={() => void put(sharing.toSpliced(index, 1), t('application.shareRemoved'))}>
                  {t('editor.remove')}
                  <span className="visually-hidden">: {share.person ?? share.organisation}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <p role="status">{state.said}</p>
        {errors.length > 0 ? (
          <p role="alert" className={styles.wrong}>
            {errors.map(({ message }) => message).join(' ')}
          </p>
        ) : (
          state.error !== undefined && <TroubleNotice error={state.error} />
        )}
        <section className={styles.part} aria-labelledby="add-share">
          <h2 id="add-share">{t('application.shareAdd')}</h2>
          <SelectField
            label={t('application.level')}
            value={level}
            options={levels.map((value) => ({ value, label: t(`application.levels.${value}`) }))}
            onChange={(next) => next && setLevel(next)}
          />
          <OrganisationSearch id="share-organisation" label={t('application.shareOrganisation')} hint={t('editor.hint.organisation')} onChoose={(organisation) => void add({ organisation, level })} />
          <form noValidate className={styles.commenting} onSubmit={(event) => void addPerson(event)}>
            <TextField label={t('application.sharePerson')} hint={t('application.sharePersonHint')} value={person} onChange={setPerson} autoComplete="off" />
            <Button type="submit" variant="secondary" loading={state.busy}>
              {t('application.shareSend')}
            </Button>
          </form>
        </section>
      </div>
    </Page>
  )
}

const sameParty = (one: Share, other: Share) => one.organisation === other.organisation && one.person === other.person
