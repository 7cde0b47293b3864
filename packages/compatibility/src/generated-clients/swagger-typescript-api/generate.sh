npx swagger-typescript-api generate --path openapi.yaml --output . --name client.ts --disable-throw-on-error
