import { lazy, Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { Frame } from './frame/Frame.tsx'
import { Mishap } from './frame/Mishap.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { PageNotLoaded } from './frame/PageNotLoaded.tsx'
import { Waiting } from './frame/Waiting.tsx'
import { Home } from './home/Home.tsx'
import type { KeptImage } from './image/kept-image.ts'
import { KeptImageContext } from './image/use-image.ts'
import { AnswersProvider } from './next-step/answers/AnswersProvider.tsx'
import { IdleGuard } from './next-step/IdleGuard.tsx'
import { Safeguarding } from './safeguarding/Safeguarding.tsx'

const Find = lazy(() => import('./find/Find.tsx'))
const Explorer = lazy(() => import('./explorer/Explorer.tsx'))
const NextStep = lazy(() => import('./next-step/NextStep.tsx'))
const Provision = lazy(() => import('./provision/Provision.tsx'))
const Body = lazy(() => import('./body/Body.tsx'))
const History = lazy(() => import('./provision/History.tsx'))
const Need = lazy(() => import('./need/Need.tsx'))
const Glossary = lazy(() => import('./glossary/Glossary.tsx'))
const Changes = lazy(() => import('./changes/Changes.tsx'))
const Compare = lazy(() => import('./compare/Compare.tsx'))
const Accessibility = lazy(() => import('./accessibility/Accessibility.tsx'))
const Privacy = lazy(() => import('./privacy/Privacy.tsx'))
const Sources = lazy(() => import('./sources/Sources.tsx'))
const OneSource = lazy(() => import('./sources/OneSource.tsx'))

/** Every page. Home and the safeguarding page come with the first load: neither may wait for a network. */
export function App({ image }: { image: KeptImage }) {
  const { pathname } = useLocation()
  return (
    <KeptImageContext value={image}>
      <AnswersProvider>
        <Frame>
          <Mishap of={pathname} instead={() => <PageNotLoaded />}>
            <Suspense fallback={<PageWaiting />}>
              <Routes>
                <Route index element={<Home />} />
                <Route path="find" element={<Find />} />
                <Route path="safeguarding" element={<Safeguarding />} />
                <Route path="next-step/*" element={<NextStep />} />
                <Route path="map" element={<Explorer />} />
                <Route path="provision/:id" element={<Provision />} />
                <Route path="body/:id" element={<Body />} />
                <Route path="provision/:id/history" element={<History />} />
                <Route path="body/:id/history" element={<History />} />
                <Route path="need/:id" element={<Need />} />
                <Route path="glossary" element={<Glossary />} />
                <Route path="changes" element={<Changes />} />
                <Route path="compare" element={<Compare />} />
                <Route path="accessibility" element={<Accessibility />} />
                <Route path="privacy" element={<Privacy />} />
                <Route path="sources" element={<Sources />} />
                <Route path="sources/:id" element={<OneSource />} />
                <Route path="*" element={<NotFound />} />
              </Routes>
            </Suspense>
          </Mishap>
        </Frame>
        <IdleGuard />
      </AnswersProvider>
    </KeptImageContext>
  )
}

function PageWaiting() {
  return (
    <main id="main" tabIndex={-1} className="page-waiting">
      <div className="wrap">
        <Waiting />
      </div>
    </main>
  )
}
