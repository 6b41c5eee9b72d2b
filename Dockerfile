# Debian slim: the embedded engine has no build for musl on x64.
FROM node:22-bookworm-slim AS build
WORKDIR /continuum
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /continuum
COPY --from=build /continuum/package.json ./
COPY --from=build /continuum/node_modules ./node_modules
COPY --from=build /continuum/build ./build
COPY --from=build /continuum/server ./server
COPY --from=build /continuum/graph-seed ./graph-seed
COPY --from=build /continuum/scripts/serve.mjs ./scripts/serve.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.mjs"]
