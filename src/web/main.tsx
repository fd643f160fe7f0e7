// Where the page begins.
import './style.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './api.ts'
import { listenToKeys } from './keys.ts'
import { router } from './router.tsx'
import { useSettings } from './settings.ts'

/** All of it. A new language draws everything anew, so that `t` may be called anywhere. */
function App() {
  const { lang } = useSettings()
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider key={lang} router={router} />
    </QueryClientProvider>
  )
}

listenToKeys()
const place = document.getElementById('root')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
