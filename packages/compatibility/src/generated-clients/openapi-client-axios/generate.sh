npx typegen openapi.yaml > client.d.ts
