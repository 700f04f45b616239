# Debian, not Alpine: the embedded engine has no musl build.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/cypher cypher
COPY --from=build /app/knowledge knowledge
COPY --from=build /app/models models
COPY --from=build /app/seeds seeds
COPY --from=build /app/dist dist
RUN mkdir data && chown node:node data
USER node
EXPOSE 4000
# All addresses of the container; which of the host's it is reached at is for `docker run -p 127.0.0.1:4000:4000` to say.
HEALTHCHECK --interval=10s --timeout=5s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve", "--load", "seeds"]
