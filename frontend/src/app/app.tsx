import { useState } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '@/api'
import { createSiteRouter } from './router'

export function App() {
  const [queries] = useState(createQueryClient)
  const [router] = useState(() => createSiteRouter(queries))
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
