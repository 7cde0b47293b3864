npx redocly generate-client openapi.yaml --output client.ts --error-mode result
