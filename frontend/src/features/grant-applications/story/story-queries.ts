import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { ListGrantApplicationHistoryResponses } from '@/api'
import { client } from '@/api/client/client.gen'
import { i18n } from '@/i18n'
import { storyOf } from './told'

/** Most stories are shorter. */
const pageSize = 100

/** What was done with an application and with its grant, newest first; asked for anew, for it grows with every save. */
export function applicationStory(id: string, latest: number | undefined, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['grant-applications', 'story', id, language],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: pageSize, after: pageParam }
      return (await client.get<ListGrantApplicationHistoryResponses, unknown, true>({ url: `/grant-applications/${id}/history`, query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // One story, however many pages it came in: what was saved in a row is one step.
    select: ({ pages, pageParams }) => ({ pages: [{ items: storyOf(pages.flatMap((page) => page.items), latest) }], pageParams }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
