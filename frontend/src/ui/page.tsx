import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from '@tanstack/react-router'
import { languages, useLanguage } from '@/i18n'
import { localised } from '@/i18n/locale-path'

type PageProps = {
  /** Not yet known while the page's thing is loading. */
  title: string | undefined
  description?: string | undefined
  /** Whether search engines should list the page. */
  listed?: boolean
  children: ReactNode
}

let visited = false

/** What every page owes: its title and description, its address in each language, and focus on its heading on arrival. */
export function Page({ title, description, listed = true, children }: PageProps) {
  const language = useLanguage()
  const path = useLocation({ select: (location) => location.pathname })
  const announced = useRef<string>(undefined)

  useEffect(() => {
    if (title === undefined) return
    document.title = path === '/' ? `Tilti – ${title}` : `${title} – Tilti`
    // The first page of a visit is read from its top; a later one from its heading.
    if (visited && announced.current !== path) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    visited = true
    announced.current = path
  }, [title, path])

  useEffect(() => setHead(path, language, description, listed), [path, language, description, listed])
  return children
}

function setHead(path: string, language: string, description: string | undefined, listed: boolean) {
  const address = (as: (typeof languages)[number]) => location.origin + localised(path, as)
  meta('description', description)
  meta('robots', listed ? undefined : 'noindex')
  document.head.querySelectorAll('link[data-page]').forEach((link) => link.remove())
  if (!listed) return
  link('canonical', address(language as (typeof languages)[number]))
  languages.forEach((as) => link('alternate', address(as), as))
  link('alternate', location.origin + path, 'x-default')
}

function meta(name: string, content: string | undefined) {
  const found = document.head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)
  if (!content) return found?.remove()
  const element = found ?? document.head.appendChild(Object.assign(document.createElement('meta'), { name }))
  element.content = content
}

function link(rel: string, href: string, hreflang?: string) {
  const element = Object.assign(document.createElement('link'), { rel, href, ...(hreflang && { hreflang }) })
  element.dataset.page = ''
  document.head.append(element)
}
