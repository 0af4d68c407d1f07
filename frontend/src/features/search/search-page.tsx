import { type SubmitEvent, useId } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { useLanguage } from '@/i18n'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { kinds } from './search-filters'
import { SearchHitRow } from './search-hit-row'
import { searchHits } from './search-queries'
import styles from './search.module.css'

const route = getRouteApi('/search')

export function SearchPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const id = useId()
  const hits = useInfiniteQuery({ ...searchHits(filters, language), enabled: filters.q !== undefined })

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    void navigate({ search: (old) => ({ ...old, q: q || undefined }), resetScroll: false })
  }

  return (
    <Page title={filters.q ? t('search.titleFor', { q: filters.q }) : t('search.title')} description={t('search.lead')} listed={!filters.q}>
      <div className={`wrap page-head ${styles.search}`}>
        <h1 tabIndex={-1}>{t('search.title')}</h1>
        <form role="search" onSubmit={submit} className={styles.form}>
          <label className="ds-label" htmlFor={id}>{t('search.label')}</label>
          <div className={styles.line}>
            <input className="ds-input" key={filters.q} id={id} name="q" type="search" defaultValue={filters.q} maxLength={200} autoComplete="off" />
            <Button type="submit">{t('search.go')}</Button>
          </div>
          <p className="small quiet">{t('search.hint')}</p>
        </form>
        {filters.q && (
          <nav aria-label={t('search.kinds')} className={styles.kinds}>
            <Link to="/search" search={{ q: filters.q }} activeOptions={{ exact: true }}>
              {t('search.all')}
            </Link>
            {kinds.map((kind) => (
              <Link key={kind} to="/search" search={{ q: filters.q, kind }}>
                {t(`search.kind.${kind}`)}
              </Link>
            ))}
          </nav>
        )}
      </div>
      {filters.q && (
        <div className="wrap" style={{ paddingBlockEnd: '4rem', minBlockSize: '40vh' }}>
          <Results
            level={2}
            list={hits}
            counted={(count) => t('count.hits', { count })}
            row={(hit) => <SearchHitRow hit={hit} />}
            keyOf={(hit) => hit.kind + hit.key}
            empty={
              <>
                <p>{t('search.empty', { q: filters.q })}</p>
                <ul>
                  <li>{t('search.tipFewer')}</li>
                  <li>{t('search.tipLanguage')}</li>
                  <li>
                    <Link to="/projects">{t('search.tipBrowse')}</Link>
                  </li>
                </ul>
              </>
            }
          />
        </div>
      )}
    </Page>
  )
}
