import { type ReactNode, useEffect, useState } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TroubleNotice, TroublePage } from './trouble'

type LoadedProps<Data> = {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending' | 'refetch'>
  skeleton: ReactNode
  /** The whole page depends on it: its failure is a page of its own. */
  page?: boolean
  children: (data: Data) => ReactNode
}

/** Shows what is asked for, its outline until it comes, or why it does not come and a button to ask again. */
export function Loaded<Data>({ query, skeleton, page = false, children }: LoadedProps<Data>) {
  const Trouble = page ? TroublePage : TroubleNotice
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Trouble error={query.error} retry={() => void query.refetch()} />
  return (
    <>
      <Waiting />
      {skeleton}
    </>
  )
}

/** Says that the page is loading, and after a while that it takes longer than usual. */
export function Waiting() {
  const { t } = useTranslation()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 4000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className={long ? 'slow' : 'visually-hidden'}>
      {long ? t('trouble.slow') : t('trouble.loading')}
    </p>
  )
}
