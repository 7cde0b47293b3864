npx openapi-typescript openapi.yaml --output api.d.ts
