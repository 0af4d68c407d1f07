import { Page } from './page'
import { Skeleton, TextSkeleton } from './skeleton'

/** The outline of a page about one thing: title, lead, and the facts beside them. */
export function ThingSkeleton() {
  return (
    <Page title={undefined}>
      <div className="wrap thing-head aside-right thing-outline" aria-hidden="true">
        <div className="stack">
          <p className="h1-outline">
            <Skeleton width={18} />
          </p>
          <TextSkeleton lines={3} />
        </div>
        <div>
          <TextSkeleton lines={6} />
        </div>
      </div>
    </Page>
  )
}
