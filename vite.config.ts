import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { safeguardingInHtml } from './web/safeguarding/in-html.ts'

/** The screens go to build/web; the same file serves the server's own build, which asks for none of this. */
export default defineConfig(({ isSsrBuild }) => ({
  publicDir: isSsrBuild ? false : 'web/public',
  plugins: isSsrBuild ? [] : [react(), safeguardingInHtml('graph-seed', process.env.AREA || 'hackney')],
  build: isSsrBuild
    ? { target: 'node20' }
    : {
        outDir: 'build/web',
        target: 'es2022',
        // A font or picture written into the page as data: would break the content security policy.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        cssCodeSplit: false,
      },
}))
