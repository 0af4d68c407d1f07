type ListPage<Item> = { items: Item[]; next?: string | null }

/** All of a list, page after page until the last: for what is drawn or offered as a whole. */
export async function everyItem<Item>(ask: (after: string | undefined) => Promise<{ data: ListPage<Item> }>): Promise<Item[]> {
  const items: Item[] = []
  let after: string | undefined
  do {
    const { data } = await ask(after)
    items.push(...data.items)
    after = data.next ?? undefined
  } while (after)
  return items
}
