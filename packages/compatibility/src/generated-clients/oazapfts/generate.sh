npx oazapfts openapi.yaml client.ts
