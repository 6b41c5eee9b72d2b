import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.tsx'
import { areaOf } from './image/area.ts'
import { fetchedImage } from './image/fetched.ts'
import { KeptImage } from './image/kept-image.ts'

// The one place that chooses where paths and the image come from.
const { area, base } = areaOf(location.pathname)
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(
  <BrowserRouter basename={base}>
    <App image={new KeptImage(fetchedImage(area), area)} />
  </BrowserRouter>,
)
