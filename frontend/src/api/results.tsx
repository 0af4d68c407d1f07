import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Rows } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { Waiting } from './loaded'
import { TroubleNotice } from './trouble'
import styles from './results.module.css'

type ListPage<Item> = { items: Item[]; next?: string | null; total?: number | null }
type List<Item> = Pick<
  UseInfiniteQueryResult<InfiniteData<ListPage<Item>>>,
  'data' | 'error' | 'isPending' | 'isPlaceholderData' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'refetch'
>

type ResultsProps<Item> = {
  list: List<Item>
  /** "12 projects", for the eye and for the ear. */
  counted: (count: number) => string
  row: (item: Item) => ReactNode
  keyOf: (item: Item) => string
  /** What to do when nothing fits. */
  empty: ReactNode
  tools?: ReactNode
  lead?: boolean
  /** The level of the rows' headings. */
  level?: 2 | 3
}

/** A list of the API as rows: counted, extended page by page, with something to do when it is empty or does not come. */
export function Results<Item>({ list, counted, row, keyOf, empty, tools, lead = true, level = 3 }: ResultsProps<Item>) {
  const { t } = useTranslation()
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? (list.hasNextPage ? undefined : items.length)
  const none = list.data !== undefined && items.length === 0

  const count = useRef<HTMLParagraphElement>(null)
  const wasNone = useRef(none)
  useEffect(() => {
    // The way out of an empty list goes with it; who took it goes on from the number of results.
    if (wasNone.current && !none && document.activeElement === document.body) count.current?.focus({ preventScroll: true })
    wasNone.current = none
  }, [none])

  return (
    <>
      <div className={styles.head}>
        <p ref={count} tabIndex={-1} role="status" className={styles.count}>
          {list.data && (total === undefined ? counted(items.length) : counted(total))}
        </p>
        {tools}
      </div>
      {list.isPending && (
        <>
          <Waiting />
          <RowsSkeleton lead={lead} />
        </>
      )}
      {list.data && items.length > 0 && (
        <Rows busy={list.isPlaceholderData} level={level}>
          {items.map((item) => (
            <Fragment key={keyOf(item)}>{row(item)}</Fragment>
          ))}
        </Rows>
      )}
      {none && <Notice tone="river">{empty}</Notice>}
      {list.error && <TroubleNotice error={list.error} retry={() => void (list.data ? list.fetchNextPage() : list.refetch())} />}
      {list.hasNextPage && !list.error && (
        <div className={styles.more}>
          <Button variant="secondary" onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {t('list.more')}
          </Button>
          {total !== undefined && <span className="small quiet">{t('list.shown', { shown: items.length, total })}</span>}
        </div>
      )}
    </>
  )
}
