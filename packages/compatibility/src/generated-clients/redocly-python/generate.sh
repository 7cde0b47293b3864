npx redocly generate-client openapi.yaml --output client.ts --generator python
